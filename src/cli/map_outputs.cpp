// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/map_outputs.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/papers/paper_options.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "map/scene/theme_columns.h"
#include "report/atlas_files.h"
#include "report/gis_table.h"
#include "report/paper_setting.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

AtlasSetting settingOf(Session& session, const Arguments& arguments, const MapSubject& subject)
{
    AtlasSetting setting = atlasSettingOf(paperSetting(session, arguments, subject.records));
    setting.format = enumOption<PageFormat>(arguments, "--layout").value_or(PageFormat::A4Portrait);
    setting.title = arguments.value("--title");
    if (arguments.has("--author"))
        setting.author = arguments.value("--author");
    if (arguments.has("--logo"))
        setting.logo = logoOption(arguments);
    setting.theme = subject.theme;
    return setting;
}

std::vector<AtlasPage> pagesOf(const Arguments& arguments, const MapSubject& subject, const AtlasSetting& setting)
{
    if (const auto kind = enumOption<AtlasKind>(arguments, "--atlas"))
        return atlasPages(subject.records, subject.scene, *kind, subject.qpvs, setting);
    if (arguments.has("--contract"))
        return {contractAtlasPage(subject.records, subject.scene,
                                  contractCalled(subject.records, arguments.value("--contract")), setting)};
    AtlasScope scope;
    if (!subject.qpvs.empty())
        scope.only = std::make_shared<const QpvSet>(subject.qpvs);
    AtlasSetting overview = setting;
    if (overview.title.isEmpty() && !subject.departement.isEmpty())
        overview.title = translate("cli", "Priority neighbourhoods – %1").arg(subject.departement);
    return {overviewPage(subject.scene, overview, scope)};
}

QString themeText(const MapSubject& subject)
{
    return identifier(subject.scene.theme().id);
}

} // namespace

bool asksForPages(const Arguments& arguments)
{
    return std::ranges::any_of(std::initializer_list<const char*>{"--layout", "--atlas", "--contract", "--title",
                                                                  "--author", "--logo", "--template", "--dpi"},
                               [&](const char* option) { return arguments.has(option); });
}

bool asksForData(const QString& out)
{
    return vectorEndings().contains(QFileInfo(out).suffix().toLower());
}

Answer exportPages(Session& session, const Arguments& arguments, const MapSubject& subject)
{
    if (arguments.has("--size"))
        throw UsageError(translate("cli", "--size is for a plain picture; a page has the size of its paper."), {},
                         translate("cli", "Leave it out, or choose the resolution with --dpi."));
    AtlasSetting setting = settingOf(session, arguments, subject);
    setting.underlay = subject.underlay;
    const std::vector<AtlasPage> pages = pagesOf(arguments, subject, setting);
    AtlasOutput output;
    output.path = arguments.value("--out");
    output.dpi = numberOption(arguments, "--dpi").value_or(int(output.dpi));
    output.title = setting.title.isEmpty() && !pages.empty() ? pages.front().layout.title : setting.title;
    if (setting.title.isEmpty() && pages.size() > 1)
        output.title = translate("cli", "Atlas of the priority neighbourhoods");
    output.author = setting.author;
    output.date = session.today();
    output.locale = session.locale();
    const QStringList files = writeAtlas(subject.scene, pages, output, {}, session.stop());
    QJsonObject answer{{u"out"_s, output.path},
                       {u"files"_s, QJsonArray::fromStringList(files)},
                       {u"theme"_s, themeText(subject)},
                       {u"title"_s, output.title},
                       {u"layout"_s, identifier(setting.format)},
                       {u"pages"_s, int(pages.size())},
                       {u"notices"_s, toJson(subject.notices)}};
    if (pages.size() == 1)
        answer.insert(u"scale"_s, LayoutPage(subject.scene, pages.front().layout).denominator());
    return {answer, noticeLines(subject.notices) + translate("cli", "Written: %1").arg(files.join(u'\n'))};
}

Answer exportData(Session& session, const Arguments& arguments, const MapSubject& subject)
{
    for (const char* option : {"--size", "--layout", "--atlas", "--dpi"}) {
        if (arguments.has(option))
            throw UsageError(
                translate("cli", "%1 is for a map, and the file holds perimeters.").arg(QLatin1StringView(option)));
    }
    const QString out = arguments.value("--out");
    QpvFeatureSetting setting;
    setting.only = subject.qpvs;
    setting.theme = themeColumns(subject.scene, subject.records, subject.theme);
    setting.date = session.today();
    const VectorTable table = qpvFeatures(subject.records, setting);
    writeVectorTable(table, out, session.stop());
    return {QJsonObject{{u"out"_s, out},
                        {u"theme"_s, themeText(subject)},
                        {u"title"_s, table.title},
                        {u"features"_s, int(table.features.size())},
                        {u"attribution"_s, QJsonArray::fromStringList(table.attributions)},
                        {u"notices"_s, toJson(subject.notices)}},
            noticeLines(subject.notices) + translate("cli", "Written: %1").arg(out)};
}

} // namespace parvis::cli
