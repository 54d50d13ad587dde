// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_filter.h"

#include "app/districts/qpv_schema.h"
#include "domain/translate.h"
#include "map/scene/register_theme.h"
#include "widgets/tables/table_snapshot.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto departementKey = u"departement"_s;
const auto chosenKey = u"chosen"_s;
const auto classesKey = u"classes"_s;
const auto queryKey = u"query/"_s;
const auto legendKey = u"legend/"_s;

QString classesLabel(const MapTheme& theme, const std::set<int>& classes)
{
    QStringList labels;
    for (const int index : classes)
        labels << theme.classes[std::size_t(index)].label;
    return translate("app", "%1: %2").arg(theme.title, labels.join(u", "));
}

} // namespace

bool MapFilter::isEmpty() const
{
    return departement.isEmpty() && query.empty() && !chosen && classes.empty() && legends_.empty();
}

void MapFilter::toggleClass(int index, int count)
{
    if (index < 0 || index >= count)
        return;
    if (!classes.erase(index))
        classes.insert(index);
    if (int(classes.size()) == count)
        classes.clear();
}

void MapFilter::changeTheme(const MapTheme& from, const ThemeSetting& setting, ThemeId to)
{
    if (!classes.empty())
        legends_.push_back({from.id, setting, classes, classesLabel(from, classes)});
    classes.clear();
    const auto known = std::ranges::find(legends_, to, &Legend::theme);
    if (known == legends_.end())
        return;
    classes = known->classes;
    legends_.erase(known);
}

QpvSet MapFilter::apply(const Register& records) const
{
    QpvSet shown = qpvsMatching(query, records);
    std::erase_if(shown, [&](Id<Qpv> id) {
        return (chosen && !chosen->contains(id)) ||
               (!departement.isEmpty() && records.find(id)->code.departement() != departement);
    });
    for (const Legend& legend : legends_) {
        const MapTheme theme = themeOf(legend.theme, records, legend.setting);
        std::erase_if(shown, [&](Id<Qpv> id) { return !legend.classes.contains(theme.classIndex(id)); });
    }
    return shown;
}

std::vector<Chip> MapFilter::chips(const Register& records, const MapTheme& shown) const
{
    std::vector<Chip> chips;
    if (!departement.isEmpty()) {
        const Departement* found = records.departement(departement);
        chips.push_back(
            {departementKey, translate("app", "Département: %1").arg(found ? found->name : departement.text())});
    }
    if (!query.empty()) {
        const TableSchema schema = qpvSchema();
        for (const auto& [column, text] : query) {
            if (const int index = schema.indexOf(column); index >= 0)
                chips.push_back({queryKey + column, filterLabel(schema.columns[std::size_t(index)], text)});
        }
    }
    if (chosen)
        chips.push_back({chosenKey, translate("app", "%n neighbourhoods picked", nullptr, int(chosen->size()))});
    if (!classes.empty())
        chips.push_back({classesKey, classesLabel(shown, classes)});
    for (const Legend& legend : legends_)
        chips.push_back({legendKey + identifier(legend.theme), legend.label});
    return chips;
}

void MapFilter::remove(const QString& chipKey)
{
    if (chipKey == departementKey)
        departement = {};
    else if (chipKey == chosenKey)
        chosen.reset();
    else if (chipKey == classesKey)
        classes.clear();
    else if (chipKey.startsWith(queryKey))
        query.erase(chipKey.mid(queryKey.size()));
    else if (chipKey.startsWith(legendKey))
        std::erase_if(legends_, [&](const Legend& legend) { return legendKey + identifier(legend.theme) == chipKey; });
}

QpvSet qpvsMatching(const Filters& filters, const Register& records)
{
    QpvSet qpvs;
    if (filters.empty()) {
        for (const Qpv& qpv : records.all<Qpv>())
            qpvs.insert(qpv.id);
        return qpvs;
    }
    const TableSchema schema = qpvSchema();
    const TableSnapshot rows(schema.columns, schema.compute(records, {}, {}), QLocale());
    for (const std::uint32_t row : rows.arrange({.sort = {}, .filters = filters, .within = nullptr}))
        qpvs.insert({rows.ids()[row]});
    return qpvs;
}

} // namespace parvis
