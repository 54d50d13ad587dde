// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"
#include "exchange/articles/read_article.h"

#include <QUrl>

// What the texts of an article mean, whatever file they stand in. Private to the layer.

namespace parvis {

/// An article as its file writes it.
struct RawArticle
{
    int line = 0;
    QString title;
    QString publisher;
    QString date;
    QString url;
    QUrl base; ///< what a relative address is completed with; empty: nothing is known
    QString rubric;
    QString summary; ///< the user's own
    QString note;
    bool isPlainNote = false; ///< the note is no markup: its lines and its "<" stand
    QString state;
    QString places;
};

/// The article with texts instead of markup; a date that is none is left out, an address that is relative is made
/// whole, and both are told. Refused: no title, a title or an address that is too long, an address that runs something
/// (javascript:, data:, file:).
ReadArticle cleaned(const RawArticle& raw);

/// The date in the ways of files: as users type it, 2024-04-19T08:00:00+02:00, 2024/04/19/, Fri, 19 Apr 2024 08:00:00
/// GMT, April 19, 2024. The day is the one that is written, whatever the zone.
std::optional<PartialDate> publishedDate(const QString& text);

} // namespace parvis
