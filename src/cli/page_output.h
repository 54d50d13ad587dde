// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace parvis::cli {

class Session;

/// The text of one page as commands print it.
struct ShownPage
{
    int page = 0; ///< from 1
    QString text;
    std::optional<double> confidence; ///< of a text that was read from a picture, 0 to 1
};

QJsonObject toJson(const ShownPage& page);
/// For people to read, under its number.
QString inWords(const Session& session, const ShownPage& page);

} // namespace parvis::cli
