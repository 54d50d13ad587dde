// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace parvis {

/// What a PDF says of itself.
struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QString language = QStringLiteral("fr-FR"); ///< BCP 47
    QDate date;             ///< of creation; invalid: not stated, so that the same content gives the same bytes
    bool isArchive = false; ///< as PDF/A-2a, too: it can be kept for decades
};

} // namespace parvis
