// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/shown_value.h"

#include <QHash>
#include <QSet>

class QXmlStreamReader;

namespace parvis {

/// The styles of an OpenDocument spreadsheet, as far as they say what a cell shows or that a sheet is hidden. Cells
/// that hold their text need none; some programs write the value alone. Private to the layer.
class OdsStyles
{
public:
    /// An element that stands before the sheets begins; ends; characters stand in it.
    void start(const QXmlStreamReader& xml);
    void end(const QXmlStreamReader& xml);
    void characters(QStringView text);

    bool hidesSheet(const QString& style) const { return hiddenSheets_.contains(style); }
    /// How cells of that style show numbers, days or times; as they are, when it says nothing.
    const NumberFormat& format(const QString& cellStyle) const;

private:
    void startNumber(const QXmlStreamReader& xml);
    void insert(qsizetype at, const QString& text);
    void embed(const QString& text);

    QString style_;           ///< of cells or sheets, that is being read
    QString number_;          ///< style of numbers that is being read; empty: none
    QString code_;            ///< that it comes to, as Excel writes it
    qsizetype digitsEnd_ = 0; ///< in the code
    int embeddedAt_ = -1;     ///< so many digits before their end stands the text that is being read; -1: it follows
    bool inText_ = false;
    QSet<QString> hiddenSheets_;
    QHash<QString, QString> numberOfStyle_;
    QHash<QString, NumberFormat> formats_;
};

} // namespace parvis
