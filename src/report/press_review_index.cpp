// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/press_review_index.h"

#include "domain/translate.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto territoriesAnchor = u"index"_s;
const auto yearsAnchor = u"years"_s;

QString territoriesTitle()
{
    return translate("report", "Index of territories");
}

QString yearsTitle()
{
    return translate("report", "Index by year");
}

/// Whether a neighbourhood lies in the territory of that link.
bool liesIn(const Register& records, const Qpv& qpv, const ArticleTerritory& link)
{
    if (link.qpv)
        return qpv.id == *link.qpv;
    if (link.contract)
        return qpv.contract == link.contract;
    if (link.departement)
        return qpv.departement == *link.departement;
    if (link.epci) {
        const Contract* contract = records.find(qpv.contract);
        return contract && contract->epci == *link.epci;
    }
    return link.commune && std::ranges::any_of(records.all<QpvCommune>().of(qpv.id),
                                               [&](const QpvCommune& part) { return part.commune == *link.commune; });
}

FlowTable indexTable(const QString& title)
{
    FlowTable table;
    table.columns = {{title, 3, Qt::AlignLeft}, {translate("report", "Pages"), 1, Qt::AlignRight}};
    table.after = 10;
    table.alike = u"index"_s;
    return table;
}

} // namespace

QString entryAnchor(std::size_t entry)
{
    return u"article-%1"_s.arg(entry);
}

QpvSet districtsOf(const Register& records, const PressReviewContent& content)
{
    std::vector<ArticleTerritory> links;
    for (const PressReviewEntry& entry : content.entries) {
        for (const ArticleTerritory& link : records.all<ArticleTerritory>().of(entry.article)) {
            const auto isSame = [&](const ArticleTerritory& known) {
                return known.contract == link.contract && known.epci == link.epci && known.commune == link.commune &&
                       known.qpv == link.qpv && known.departement == link.departement && known.region == link.region;
            };
            if (std::ranges::none_of(links, isSame))
                links.push_back(link);
        }
    }
    QpvSet districts;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (std::ranges::any_of(links, [&](const ArticleTerritory& link) { return liesIn(records, qpv, link); }))
            districts.insert(qpv.id);
    }
    return districts;
}

PressReviewIndex::PressReviewIndex(const Register& records, const PressReviewContent& content, const QLocale& locale,
                                   SourceList& sources)
{
    for (std::size_t i = 0; i < content.entries.size(); ++i) {
        for (const TerritoryName& territory : territoriesOf(records, content.entries[i].article)) {
            addTerritory(territory, entryAnchor(i));
            sources.add(territory.source);
        }
        if (const Article* article = records.find(content.entries[i].article))
            years_[article->publishedOn ? article->publishedOn->firstDay().year() : 0] << entryAnchor(i);
    }
    const QCollator collator(locale);
    std::ranges::stable_sort(territories_, [&](const Line& a, const Line& b) {
        return a.kind != b.kind ? a.kind < b.kind : collator.compare(a.name, b.name) < 0;
    });
}

void PressReviewIndex::addTerritory(const TerritoryName& territory, const QString& anchor)
{
    auto it = std::ranges::find_if(
        territories_, [&](const Line& line) { return line.kind == territory.kind && line.name == territory.name; });
    if (it == territories_.end())
        it = territories_.insert(territories_.end(), {territory.kind, territory.name, {}});
    it->anchors << anchor;
}

std::optional<std::pair<QString, QString>> PressReviewIndex::part(PaperSection section) const
{
    if (section == PaperSection::Territories && !territories_.empty())
        return std::pair(territoriesTitle(), QString(territoriesAnchor));
    if (section == PaperSection::Years && years_.size() > 1)
        return std::pair(yearsTitle(), QString(yearsAnchor));
    return std::nullopt;
}

void PressReviewIndex::addTo(std::vector<FlowItem>& items, PaperSection section) const
{
    if (!part(section))
        return;
    if (section == PaperSection::Territories)
        addTerritoriesTo(items);
    else
        addYearsTo(items);
}

void PressReviewIndex::addTerritoriesTo(std::vector<FlowItem>& items) const
{
    items.emplace_back(partHeading(territoriesTitle(), territoriesAnchor));
    for (std::size_t i = 0; i < territories_.size();) {
        const auto kind = territories_[i].kind;
        FlowTable table = indexTable(title(kind));
        for (; i < territories_.size() && territories_[i].kind == kind; ++i)
            table.rows.push_back({cell(territories_[i].name), {Span{{}, look::cell, {}, territories_[i].anchors}}});
        items.emplace_back(std::move(table));
    }
}

/// One year says nothing; several show how the subject went on.
void PressReviewIndex::addYearsTo(std::vector<FlowItem>& items) const
{
    items.emplace_back(partHeading(yearsTitle(), yearsAnchor));
    FlowTable table = indexTable(translate("report", "Year of publication"));
    table.columns.insert(table.columns.begin() + 1, {translate("report", "Articles"), 1, Qt::AlignRight});
    table.alike.clear();
    for (const auto& [year, anchors] : years_) {
        const QString name = year == 0 ? translate("report", "date to be filled in") : QString::number(year);
        table.rows.push_back({{span(name, year == 0 ? look::unknown : look::cell)},
                              cell(QString::number(anchors.size())),
                              {Span{{}, look::cell, {}, anchors}}});
    }
    items.emplace_back(std::move(table));
}

} // namespace parvis
