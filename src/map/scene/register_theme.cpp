// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/register_theme.h"

#include "domain/contract_state.h"
#include "map/scene/figure_theme.h"

#include <set>

namespace parvis {

namespace {

struct StateStyle
{
    ContractState state;
    QRgb light;
    QRgb dark;
    Hatch hatch;
    MarkShape mark;
};

// One hue family from pale to deep as a contract advances, apart from each other in lightness so that they hold for
// colour-blind eyes and in print; vermilion only for what is blocked. The last class is the one without data.
constexpr StateStyle stateStyles[] = {
    {ContractState::Signed, 0xff1f4e8c, 0xffa9c8f5, Hatch::None, MarkShape::Disc},
    {ContractState::Signing, 0xff3f97b5, 0xff4aa3c4, Hatch::Horizontal, MarkShape::Square},
    {ContractState::Deliberating, 0xff93c9ab, 0xff4f8f77, Hatch::Vertical, MarkShape::Diamond},
    {ContractState::Preparing, 0xffe8cf86, 0xff7a6832, Hatch::Dots, MarkShape::Triangle},
    {ContractState::Blocked, 0xffcc4f22, 0xfff07a4c, Hatch::Cross, MarkShape::Saltire},
    {ContractState::Unknown, 0xffc3c6cb, 0xff6c737a, Hatch::Falling, MarkShape::Annulus},
};

MapTheme stateTheme(const Register& records)
{
    MapTheme theme;
    QHash<ContractState, int> indexOf;
    for (const StateStyle& style : stateStyles) {
        indexOf.insert(style.state, int(theme.classes.size()));
        theme.classes.push_back({.id = identifier(style.state),
                                 .label = label(style.state),
                                 .light = QColor::fromRgb(style.light),
                                 .dark = QColor::fromRgb(style.dark),
                                 .hatch = style.hatch,
                                 .mark = style.mark,
                                 .noData = style.state == ContractState::Unknown});
    }
    for (const ContractSummary& summary : summariseContracts(records)) {
        for (const Qpv& qpv : records.all<Qpv>().of(summary.contract))
            theme.classOf.insert(qpv.id, indexOf.value(summary.state));
    }
    return theme;
}

struct ChangeStyle
{
    Change change;
    QRgb light;
    QRgb dark;
    Hatch hatch;
    MarkShape mark;
};

constexpr ChangeStyle changeStyles[] = {
    {Change::New, 0xffd1652b, 0xfff2a06b, Hatch::Cross, MarkShape::Triangle},
    {Change::Modified, 0xff3f83b5, 0xff4f9fd6, Hatch::Horizontal, MarkShape::Disc},
    {Change::Identical, 0xffd9cfa8, 0xff6f6648, Hatch::None, MarkShape::Square},
};

MapTheme changeTheme(const Register& records)
{
    MapTheme theme;
    QHash<Change, int> indexOf;
    for (const ChangeStyle& style : changeStyles) {
        indexOf.insert(style.change, int(theme.classes.size()));
        theme.classes.push_back({.id = identifier(style.change),
                                 .label = label(style.change),
                                 .light = QColor::fromRgb(style.light),
                                 .dark = QColor::fromRgb(style.dark),
                                 .hatch = style.hatch,
                                 .mark = style.mark});
    }
    theme.classes.push_back(noDataClass());
    std::set<Id<Source>> sources;
    for (const Qpv& qpv : records.all<Qpv>()) {
        const auto change = qpv.code.change();
        if (!change)
            continue;
        theme.classOf.insert(qpv.id, indexOf.value(*change));
        if (qpv.source)
            sources.insert(*qpv.source);
    }
    theme.sources.assign(sources.begin(), sources.end());
    return theme;
}

} // namespace

MapTheme themeOf(ThemeId id, const Register& records, const ThemeSetting& setting)
{
    MapTheme theme = id == ThemeId::State    ? stateTheme(records)
                     : id == ThemeId::Change ? changeTheme(records)
                                             : figureTheme(id, records, setting);
    theme.id = id;
    if (theme.title.isEmpty())
        theme.title = themeLabel(id);
    return theme;
}

} // namespace parvis
