// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/funding_theme.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/map_outputs.h"
#include "cli/output_file.h"
#include "cli/papers/paper_options.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "geo/vector_writer.h"
#include "map/scene/register_theme.h"
#include "map/scene/underlay_read.h"
#include "report/map_export.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

ThemeId chosenTheme(const Arguments& arguments)
{
    const QString name = arguments.value("--theme").trimmed().toLower();
    if (!themeNames().contains(name))
        throwUnknownValue("--theme", arguments.value("--theme"), themeNames());
    return parseTheme(name);
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
            ++counts[std::size_t(item.classIndex)];
    }
    QJsonArray classes;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const MapClass& style = scene.theme().classes[i];
        if (counts[i] > 0)
            classes.append(QJsonObject{{u"id"_s, style.id}, {u"label"_s, style.label}, {u"qpv_count"_s, counts[i]}});
    }
    return classes;
}

Answer exportPicture(Session& session, const Arguments& arguments, const MapSubject& subject,
                     const DepartementCode& departement)
{
    const MapScene& scene = subject.scene;
    MapExport request;
    request.path = arguments.value("--out");
    request.size = sizeOf(arguments, request.size);
    request.options.locale = session.locale();
    request.options.underlay = subject.underlay;
    request.departement = departement;
    request.date = session.today();
    exportMap(scene, request, session.stop());
    return {QJsonObject{{u"out"_s, request.path},
                        {u"theme"_s, toJson(scene.theme().id)},
                        {u"title"_s, scene.theme().title},
                        {u"note"_s, scene.theme().note},
                        {u"classes"_s, classesOf(scene, request.departement)},
                        {u"departement"_s, toJson(request.departement)},
                        {u"width"_s, request.size.width()},
                        {u"height"_s, request.size.height()},
                        {u"notices"_s, toJson(subject.notices)}},
            noticeLines(subject.notices) + translate("cli", "Written: %1").arg(request.path)};
}

/// Those of --departement and --contract. Throws Error when no QPV is in both.
QpvSet qpvsOf(const Arguments& arguments, const Register& records, const MapScene& scene,
              const DepartementCode& departement)
{
    QpvSet qpvs;
    if (!departement.isEmpty())
        qpvs = scene.qpvsOf(departement);
    if (arguments.has("--contract")) {
        const Contract& contract = contractCalled(records, arguments.value("--contract"));
        QpvSet own;
        for (const Qpv& qpv : records.all<Qpv>().of(contract.id)) {
            if (departement.isEmpty() || qpvs.contains(qpv.id))
                own.insert(qpv.id);
        }
        qpvs = std::move(own);
    }
    if (qpvs.empty() && (!departement.isEmpty() || arguments.has("--contract")))
        throw Error(translate("cli", "No neighbourhood is left to be shown."), {},
                    translate("cli", "Check --departement and --contract."));
    return qpvs;
}

Answer exportFile(Session& session, const Arguments& arguments)
{
    const ThemeId theme = chosenTheme(arguments);
    const QString out = outputFile(arguments, QStringList{u"png"_s, u"svg"_s, u"pdf"_s} + vectorEndings());
    const Register records = session.readRegister();
    Departement departement;
    if (arguments.has("--departement"))
        departement = departementCalled(records, arguments.value("--departement"));
    ThemeSetting setting{.today = session.today(), .locale = session.locale()};
    chooseFunding(arguments, records, theme, setting);
    const auto scene = MapScene::build(records, themeOf(theme, records, setting));
    if (session.stop().stop_requested())
        throw Cancelled();
    MapSubject subject{.records = records,
                       .scene = *scene,
                       .theme = setting,
                       .departement = departement.name,
                       .qpvs = qpvsOf(arguments, records, *scene, departement.code),
                       .notices = scene->notices()};
    if (asksForData(out))
        return exportData(session, arguments, subject);
    if (arguments.has("--layers"))
        subject.underlay = readUnderlay(records, subject.notices, session.stop());
    return asksForPages(arguments) ? exportPages(session, arguments, subject)
                                   : exportPicture(session, arguments, subject, departement.code);
}

std::vector<Option> exportOptions()
{
    std::vector<Option> options{
        {"--theme", QT_TRANSLATE_NOOP("cli", "THEME"),
         QT_TRANSLATE_NOOP("cli", "what the colours say: state, population, poverty… (an unknown one lists all)"),
         true},
        {"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true},
        {"--departement", QT_TRANSLATE_NOOP("cli", "DEPARTEMENT"),
         QT_TRANSLATE_NOOP("cli", "code or name of a département")},
        {"--layers", nullptr, QT_TRANSLATE_NOOP("cli", "with the contours of 2015 and the layers that the map shows")},
        {"--size", QT_TRANSLATE_NOOP("cli", "WIDTHxHEIGHT"), QT_TRANSLATE_NOOP("cli", "in pixels (1600x1200)")},
        {"--layout", QT_TRANSLATE_NOOP("cli", "LAYOUT"),
         QT_TRANSLATE_NOOP("cli", "a page to print: a4-portrait, a4-landscape, a3-portrait or a3-landscape")},
        {"--title", QT_TRANSLATE_NOOP("cli", "TITLE"), QT_TRANSLATE_NOOP("cli", "above the map of a page")},
        {"--atlas", QT_TRANSLATE_NOOP("cli", "TERRITORY"),
         QT_TRANSLATE_NOOP("cli", "one page for each qpv, contract or departement")},
        {"--contract", QT_TRANSLATE_NOOP("cli", "CODE"),
         QT_TRANSLATE_NOOP("cli", "a page of that contract, or only its neighbourhoods")},
        {"--dpi", QT_TRANSLATE_NOOP("cli", "DOTS"), QT_TRANSLATE_NOOP("cli", "dots per inch of a page as PNG (200)")},
        {"--author", QT_TRANSLATE_NOOP("cli", "NAME"), QT_TRANSLATE_NOOP("cli", "the body that issues the page")},
        {"--logo", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "its own logo, on the page")},
        templateOption()};
    const std::vector<Option> funding = fundingThemeOptions();
    options.insert(options.begin() + 1, funding.begin(), funding.end());
    return options;
}

} // namespace

std::vector<Command> mapCommands()
{
    return {
        {.path = "map export",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the map as a picture, a printed page or an atlas (PNG, SVG, PDF), or its "
                                             "perimeters with attributes (GeoPackage, GeoJSON)"),
         .options = exportOptions(),
         .run = exportFile,
         .paints = true}};
}

} // namespace parvis::cli
