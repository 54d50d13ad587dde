// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change.h"

#include <map>

namespace parvis {

/// Encodes the images of many rows (encodeImage), and looks up the columns of each table once.
class ImageEncoder
{
public:
    /// @param cbor  the encoded image is put behind what it holds
    void encode(const QString& table, const RowImage& image, const std::optional<PageTexts>& text, QByteArray& cbor);

private:
    const std::vector<QByteArray>& keysOf(const QString& table);

    std::map<QString, std::vector<QByteArray>> keys_; ///< of the columns of each table, encoded
};

} // namespace parvis
