// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/error.h"
#include "domain/press.h"

#include <vector>

namespace parvis {

/// What kind of file articles come from.
enum class ArticleFormat { Table, Feed, Ris, Bibtex, CslJson, Opml };

template <>
struct EnumNames<ArticleFormat>
{
    static constexpr EnumName<ArticleFormat> all[] = {
        {ArticleFormat::Table, "table", QT_TRANSLATE_NOOP("domain", "Table")},
        {ArticleFormat::Feed, "feed", QT_TRANSLATE_NOOP("domain", "Feed (RSS or Atom)")},
        {ArticleFormat::Ris, "ris", QT_TRANSLATE_NOOP("domain", "References (RIS)")},
        {ArticleFormat::Bibtex, "bibtex", QT_TRANSLATE_NOOP("domain", "References (BibTeX)")},
        {ArticleFormat::CslJson, "csl-json", QT_TRANSLATE_NOOP("domain", "References (CSL-JSON)")},
        {ArticleFormat::Opml, "opml", QT_TRANSLATE_NOOP("domain", "List of feeds (OPML)")}};
};

/// One article of a file. Its texts are plain, its address is whole, its date one that exists.
struct ReadArticle
{
    int line = 0;        ///< of the file or sheet, from 1
    Article article;     ///< without a key
    QString places;      ///< names of territories, as the file has them
    QStringList remarks; ///< what was left out or completed, each a sentence
    QString refusal;     ///< why it cannot be recorded, a sentence; empty: it can
};

/// A feed that a list of feeds names.
struct FeedAddress
{
    QString title;
    QString url;

    friend bool operator==(const FeedAddress&, const FeedAddress&) = default;
};

/// What was read from a file. A plain value; any thread.
struct ArticleFile
{
    QString name; ///< the file, for messages
    ArticleFormat format = ArticleFormat::Table;
    std::vector<ReadArticle> articles; ///< in the order of the file; what cannot be read stands among them as refused
    std::vector<FeedAddress> feeds;    ///< of a list of feeds, which holds no articles but refused entries
    Notices notices;                   ///< what was repaired or left out of the file as a whole, with its line
};

} // namespace parvis
