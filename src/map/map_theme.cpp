#include "map/map_theme.h"

#include "domain/error.h"
#include "domain/signature_rules.h"

namespace parvis {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("map", text);
}

Error refusal(const QString& what)
{
    return Error(what, {}, translated(QT_TRANSLATE_NOOP("map", "The themes are: %1.")).arg(themeNames().join(u", ")));
}

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

MapTheme stateTheme(const Register& reg)
{
    MapTheme theme;
    QHash<ContractState, int> indexOf;
    for (const StateStyle& style : stateStyles) {
        indexOf.insert(style.state, static_cast<int>(theme.classes.size()));
        theme.classes.push_back({.id = identifier(style.state),
                                 .label = label(style.state),
                                 .light = QColor::fromRgb(style.light),
                                 .dark = QColor::fromRgb(style.dark),
                                 .hatch = style.hatch,
                                 .mark = style.mark,
                                 .noData = style.state == ContractState::Unknown});
    }
    for (const ContractSummary& summary : summariseContracts(reg)) {
        for (const Qpv& qpv : reg.all<Qpv>().of(summary.contract))
            theme.classOf.insert(qpv.id, indexOf.value(summary.state));
    }
    return theme;
}

} // namespace

QStringList themeNames()
{
    QStringList names;
    for (const auto& name : EnumNames<ThemeId>::all)
        names << QLatin1StringView(name.identifier);
    return names;
}

ThemeId parseTheme(const QString& name)
{
    if (const auto id = parseIdentifier<ThemeId>(name))
        return *id;
    throw refusal(QCoreApplication::translate("map", "There is no map theme “%1”.").arg(name));
}

MapTheme MapTheme::of(ThemeId id, const Register& reg)
{
    if (id != ThemeId::State)
        throw refusal(QCoreApplication::translate("map", "The map theme “%1” cannot be drawn yet; “state” can.")
                          .arg(identifier(id)));
    MapTheme theme = stateTheme(reg);
    theme.id = id;
    theme.title = translated(enumName(id).label);
    return theme;
}

} // namespace parvis
