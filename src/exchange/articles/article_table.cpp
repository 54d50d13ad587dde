// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/translate.h"
#include "exchange/articles/article_formats.h"
#include "exchange/articles/article_texts.h"
#include "exchange/tables/table_places.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Member = QString RawArticle::*;

/// The titles that each field of an article may have, folded.
Member memberOfTitle(const QString& title)
{
    static const std::vector<std::pair<Member, QStringList>> words{
        {&RawArticle::title, u"titre|title|titre de l'article|article|intitule"_s.split(u'|')},
        {&RawArticle::publisher,
         u"source|media|journal|editeur|publication|publisher|presse|support|titre de presse"_s.split(u'|')},
        {&RawArticle::date,
         u"date|date de publication|date de parution|publie le|paru le|parution|published on|published"_s.split(u'|')},
        {&RawArticle::url,
         u"url|lien|adresse|lien url|adresse url|adresse web|link|address|lien internet"_s.split(u'|')},
        {&RawArticle::rubric, u"rubrique|theme|thematique|rubric|topic|categorie|mot cle|mots cles"_s.split(u'|')},
        {&RawArticle::summary, u"resume|summary|synthese"_s.split(u'|')},
        {&RawArticle::note, u"note|notes|note privee|commentaire|private note|texte|extrait|chapo"_s.split(u'|')},
        {&RawArticle::state, u"etat|statut|state|lecture"_s.split(u'|')},
        {&RawArticle::places,
         u"territoire|territoires|lieu|lieux|commune|communes|epci|quartier|qpv|territories|contrat"_s.split(u'|')}};
    for (const auto& [member, titles] : words) {
        if (titles.contains(foldedTitle(title)))
            return member;
    }
    return nullptr;
}

/// The columns of each field. Several columns of places go together; of any other field the first counts.
std::map<qsizetype, Member> columnsOf(const QStringList& titles)
{
    std::map<qsizetype, Member> columns;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const Member member = memberOfTitle(titles[i]);
        const bool isTaken = std::ranges::any_of(columns, [&](const auto& column) { return column.second == member; });
        if (member && (!isTaken || member == &RawArticle::places))
            columns.emplace(i, member);
    }
    return columns;
}

[[noreturn]] void throwNoTitles(const TextTable& table)
{
    throw Error(translate("exchange", "The table has no column of titles; its columns are: %1.")
                    .arg(table.header.join(u", "_s).left(200)),
                table.name, translate("exchange", "Name the column “titre”, and the others “source”, “date”, “url”."));
}

} // namespace

bool namesArticles(const QStringList& titles)
{
    const auto columns = columnsOf(titles);
    return columns.size() >= 2 &&
           std::ranges::any_of(columns, [](const auto& column) { return column.second == &RawArticle::title; });
}

ArticleFile articlesOfTable(const TextTable& table, const ArticleLimits& limits, const std::stop_token& stop)
{
    const auto columns = columnsOf(table.header);
    if (std::ranges::none_of(columns, [](const auto& column) { return column.second == &RawArticle::title; }))
        throwNoTitles(table);
    ArticleFile file;
    file.name = table.name;
    file.format = ArticleFormat::Table;
    file.notices = table.notices;
    std::erase_if(file.notices, [](const Notice& notice) { return notice.kind == Notice::Kind::Refused; });
    for (const TextRow& row : table.rows) {
        RawArticle raw;
        raw.line = row.line;
        raw.isPlainNote = true;
        for (const auto& [column, member] : columns) {
            QString& text = raw.*member;
            text += (text.isEmpty() ? QString() : u", "_s) + row.cells.value(column);
        }
        ReadArticle read = cleaned(raw);
        if (!row.trouble.isEmpty())
            read.refusal = row.trouble;
        addRead(file, std::move(read), limits, stop);
    }
    return file;
}

} // namespace parvis
