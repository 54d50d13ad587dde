// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace parvis {

/// Where pictures lie on the pages of a PDF, by what its pages draw: Poppler does not tell. The bytes live longer than
/// it. Thread: one.
class PictureAreas
{
public:
    /// @param passwords  tried in this order; none: it opens without
    PictureAreas(const QByteArray& bytes, const QList<QByteArray>& passwords);
    ~PictureAreas();

    /// Which share of the page pictures cover, 0 to 1; 0 where that cannot be known. Page from 1.
    double shareOf(int page) const;

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

} // namespace parvis
