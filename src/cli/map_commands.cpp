#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "map/map_export.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

ThemeId themeOf(const Arguments& arguments)
{
    const QString name = arguments.value("--theme").trimmed().toLower();
    if (!themeNames().contains(name))
        throwUnknownValue("--theme", arguments.value("--theme"), themeNames());
    return parseTheme(name);
}

QString outputOf(const Arguments& arguments)
{
    const QString out = arguments.value("--out");
    const QStringList endings{u"png"_s, u"svg"_s, u"pdf"_s};
    if (!endings.contains(QFileInfo(out).suffix().toLower()))
        throw UsageError(translate("cli", "--out: “%1” does not say which kind of file.").arg(out), {},
                         translate("cli", "Its name ends in .png, .svg or .pdf."));
    return out;
}

QSize sizeOf(const Arguments& arguments, QSize usual)
{
    if (!arguments.has("--size"))
        return usual;
    static const QRegularExpression pattern(u"^\\s*([0-9]{1,6})\\s*[x×*]\\s*([0-9]{1,6})\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(arguments.value("--size"));
    if (!match.hasMatch())
        throw UsageError(translate("cli", "--size: “%1” is no size.").arg(arguments.value("--size")), {},
                         translate("cli", "Write width and height in pixels: 1600x1200"));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

/// The legend: each class with the number of its QPV on the map.
QJsonArray classesOf(const MapScene& scene, const DepartementCode& departement)
{
    std::vector<int> counts(scene.theme().classes.size());
    for (const MapItem& item : scene.items()) {
        if (departement.isEmpty() || item.departement == departement)
            ++counts[static_cast<std::size_t>(item.classIndex)];
    }
    QJsonArray classes;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const MapClass& style = scene.theme().classes[i];
        if (counts[i] > 0)
            classes.append(QJsonObject{{u"id"_s, style.id}, {u"label"_s, style.label}, {u"qpv_count"_s, counts[i]}});
    }
    return classes;
}

Answer exportFile(Session& session, const Arguments& arguments)
{
    MapExport request;
    const ThemeId theme = themeOf(arguments);
    request.path = outputOf(arguments);
    request.size = sizeOf(arguments, request.size);
    request.options.locale = session.locale();
    const Register reg = session.readRegister();
    if (arguments.has("--departement"))
        request.departement = departementCalled(reg, arguments.value("--departement")).code;
    const auto scene =
        MapScene::build(reg, MapTheme::of(theme, reg, {.today = session.today(), .locale = session.locale()}));
    if (session.stop().stop_requested())
        throw Cancelled();
    exportMap(*scene, request);
    return {QJsonObject{{u"out"_s, request.path},
                        {u"theme"_s, toJson(theme)},
                        {u"title"_s, scene->theme().title},
                        {u"classes"_s, classesOf(*scene, request.departement)},
                        {u"departement"_s, toJson(request.departement)},
                        {u"width"_s, request.size.width()},
                        {u"height"_s, request.size.height()},
                        {u"notices"_s, toJson(scene->notices())}},
            noticeLines(scene->notices()) + translate("cli", "Written: %1").arg(request.path)};
}

} // namespace

std::vector<Command> mapCommands()
{
    return {
        {.path = "map export",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the map as a picture (PNG), a drawing (SVG) or a PDF"),
         .options =
             {{"--theme", QT_TRANSLATE_NOOP("cli", "THEME"),
               QT_TRANSLATE_NOOP("cli", "what the colours say: state, population, poverty… (an unknown one lists all)"),
               true},
              {"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true},
              {"--departement", QT_TRANSLATE_NOOP("cli", "DEPARTEMENT"),
               QT_TRANSLATE_NOOP("cli", "code or name of a département")},
              {"--size", QT_TRANSLATE_NOOP("cli", "WIDTHxHEIGHT"), QT_TRANSLATE_NOOP("cli", "in pixels (1600x1200)")}},
         .run = exportFile,
         .paints = true}};
}

} // namespace parvis::cli
