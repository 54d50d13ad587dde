// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atlas_pages.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "pdf/page_flow.h"
#include "report/atlas_facts.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double aroundQpv = 0.3;       ///< of its extent, on each side
constexpr double aroundContract = 0.08; ///< of its extent, on each side
constexpr double leastAround = 250;     ///< metres
constexpr double aroundPlace = 2000;    ///< metres, where no extent is known

Box grown(Box box, double share, double least)
{
    const double by = std::max(least, std::max(box.width(), box.height()) * share);
    return {box.minX - by, box.minY - by, box.maxX + by, box.maxY + by};
}

QString dateText(const AtlasSetting& setting)
{
    const auto day = PartialDate::day(setting.date);
    return day ? day->text(setting.locale) : QString();
}

MapLayout layoutOf(const AtlasSetting& setting)
{
    MapLayout layout;
    layout.format = setting.format;
    layout.author = setting.author;
    layout.date = dateText(setting);
    layout.logo = setting.logo;
    layout.options.font.setFamilies(setting.fonts);
    layout.options.locale = setting.locale;
    layout.options.underlay = setting.underlay;
    return layout;
}

/// A page of an atlas, about some QPV among their neighbours.
MapLayout layoutAbout(const AtlasSetting& setting, QpvSet qpvs, std::vector<LayoutFact> facts)
{
    MapLayout layout = layoutOf(setting);
    layout.options.focus = std::make_shared<const QpvSet>(std::move(qpvs));
    layout.facts = std::move(facts);
    layout.notice = translate("report", "Indicative value: neither this map nor what it tells of a place is a proof.");
    return layout;
}

QpvSet onMap(const MapScene& scene, const QpvSet& qpvs)
{
    QpvSet found;
    for (const MapItem& item : scene.items()) {
        if (qpvs.empty() || qpvs.contains(item.qpv))
            found.insert(item.qpv);
    }
    return found;
}

AtlasPage qpvPage(const Register& records, const MapScene& scene, const Qpv& qpv, const AtlasSetting& setting,
                  const ThemeColumns& theme)
{
    const MapItem& item = *scene.find(qpv.id);
    const Contract* contract = records.find(qpv.contract);
    AtlasPage page;
    page.name = u"%1 – %2"_s.arg(qpv.code.text(), qpv.name.simplified());
    page.group = contract ? contractName(records, *contract) : translate("report", "Without a contract");
    page.code = qpv.code.text();
    page.layout = layoutAbout(setting, {qpv.id}, qpvFacts(records, scene, qpv, setting.locale, theme));
    page.layout.title = qpv.name.simplified();
    page.layout.subtitle = QStringList{qpv.code.text(), communeNames(records, qpv.id).join(u", "_s)}.join(u" · "_s);
    page.layout.extent = item.extent == ExtentKind::Place ? grown(item.shape->bounds(), 0, aroundPlace)
                                                          : grown(item.shape->bounds(), aroundQpv, leastAround);
    return page;
}

AtlasPage contractPage(const Register& records, const MapScene& scene, const Contract& contract, const QpvSet& qpvs,
                       const AtlasSetting& setting)
{
    AtlasPage page;
    page.name = contractName(records, contract);
    page.code = contract.code.text();
    page.layout = layoutAbout(setting, qpvs, contractFacts(records, contract, setting.locale));
    page.layout.title = page.name;
    page.layout.subtitle = translate("report", "City contract %1").arg(contract.code.text());
    page.layout.extent = grown(scene.boundsOf(qpvs), aroundContract, leastAround);
    return page;
}

AtlasPage departementPage(const Register& records, const MapScene& scene, const Departement& departement,
                          const QpvSet& qpvs, const AtlasSetting& setting)
{
    AtlasPage page;
    page.name = withCode(departement.name, departement.code.text());
    page.code = departement.code.text();
    page.layout = layoutAbout(setting, qpvs, departementFacts(records, departement, setting.locale, setting.date));
    page.layout.title = page.name;
    page.layout.subtitle = translate("report", "Priority neighbourhoods");
    page.layout.extent = scene.boundsOf(departement.code);
    return page;
}

/// The pages of all territories of a kind; a QPV belongs to that which `ownerOf` names.
template <class T, class OwnerOf, class Make>
std::vector<AtlasPage> pagesBy(const Register& records, const QpvSet& qpvs, OwnerOf ownerOf, Make make)
{
    std::map<Id<T>, QpvSet> parts;
    for (const Id<Qpv> id : qpvs) {
        const Qpv* qpv = records.find(id);
        if (const T* owner = qpv ? ownerOf(*qpv) : nullptr)
            parts[owner->id].insert(id);
    }
    std::vector<AtlasPage> pages;
    for (const auto& [owner, part] : parts)
        pages.push_back(make(*records.find(owner), part));
    return pages;
}

} // namespace

AtlasPage overviewPage(const MapScene& scene, const AtlasSetting& setting, const AtlasScope& scope)
{
    AtlasPage page;
    page.layout = layoutOf(setting);
    page.layout.title =
        setting.title.isEmpty() ? translate("report", "Priority neighbourhoods") : setting.title.simplified();
    page.layout.subtitle = setting.subtitle.isEmpty() ? scene.theme().title : setting.subtitle.simplified();
    page.layout.extent = scope.extent;
    const auto& about = scope.focus ? scope.focus : scope.only;
    if (const Box box = about ? scene.boundsOf(*about) : Box(); scope.extent.isEmpty() && !box.isEmpty())
        page.layout.extent = grown(box, aroundContract, leastAround);
    page.layout.options.only = scope.only;
    page.layout.options.focus = scope.focus;
    page.name = page.layout.title;
    return page;
}

AtlasPage contractAtlasPage(const Register& records, const MapScene& scene, const Contract& contract,
                            const AtlasSetting& setting)
{
    QpvSet own;
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id)) {
        if (scene.find(qpv.id))
            own.insert(qpv.id);
    }
    if (own.empty())
        throw Error(
            translate("report", "No neighbourhood of the contract %1 is on the map.").arg(contract.code.text()));
    AtlasPage page = contractPage(records, scene, contract, own, setting);
    if (!setting.title.isEmpty())
        page.layout.title = setting.title.simplified();
    if (!setting.subtitle.isEmpty())
        page.layout.subtitle = setting.subtitle.simplified();
    return page;
}

std::vector<AtlasPage> atlasPages(const Register& records, const MapScene& scene, AtlasKind kind, const QpvSet& qpvs,
                                  const AtlasSetting& setting)
{
    const QpvSet found = onMap(scene, qpvs);
    std::vector<AtlasPage> pages;
    switch (kind) {
    case AtlasKind::Qpv: {
        const ThemeColumns theme = themeColumns(scene, records, setting.theme);
        for (const Id<Qpv> id : found) {
            if (const Qpv* qpv = records.find(id))
                pages.push_back(qpvPage(records, scene, *qpv, setting, theme));
        }
        break;
    }
    case AtlasKind::Contract:
        pages = pagesBy<Contract>(
            records, found, [&](const Qpv& qpv) { return records.find(qpv.contract); },
            [&](const Contract& contract, const QpvSet& own) {
                return contractPage(records, scene, contract, own, setting);
            });
        break;
    case AtlasKind::Departement:
        pages = pagesBy<Departement>(
            records, found, [&](const Qpv& qpv) { return records.find(qpv.departement); },
            [&](const Departement& departement, const QpvSet& own) {
                return departementPage(records, scene, departement, own, setting);
            });
        break;
    }
    std::ranges::stable_sort(pages, {},
                             [](const AtlasPage& page) { return std::pair(fold(page.group), fold(page.name)); });
    const auto count = int(pages.size());
    for (int page = 1; page <= count && count > 1; ++page)
        pages[std::size_t(page - 1)].layout.pageLabel = translate("report", "page %1 / %2").arg(page).arg(count);
    return pages;
}

} // namespace parvis
