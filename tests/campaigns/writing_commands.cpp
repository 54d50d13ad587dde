// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/writing_commands.h"

#include "cli/command_table.h"
#include "tests/catch.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

using Makes = WritingCommand::Makes;

/// @param words  that make `target` of this ending
WritingCommand output(const QString& command, const QStringList& words, const QString& ending)
{
    const QString target = u"sortie"_s + ending;
    return {command, command.split(u' ') + words + QStringList{u"--out"_s, u"@/"_s + target}, Makes::Output, target};
}

std::vector<WritingCommand> outputs()
{
    const QString contract = u"CN05905M"_s;
    const QString map = u"map export"_s;
    const QStringList aisne{u"--theme"_s, u"state"_s, u"--departement"_s, u"02"_s};
    const QStringList page = aisne + QStringList{u"--layout"_s, u"a4-portrait"_s, u"--dpi"_s, u"50"_s};
    const QStringList points{u"--csv"_s, u"@/points.csv"_s};
    return {output(u"press export"_s, {}, u".pdf"_s),
            output(u"press export"_s, {}, u".html"_s),
            output(u"press export"_s, {}, u".odt"_s),
            output(u"report qpv"_s, {u"QN05901M"_s}, u".pdf"_s),
            output(u"report contract"_s, {contract}, u".pdf"_s),
            output(u"report funding"_s, {}, u".pdf"_s),
            output(u"report follow-up"_s, {contract}, u".pdf"_s),
            output(u"report signatures"_s, {contract}, u".pdf"_s),
            output(u"document export"_s, {u"1"_s}, u".pdf"_s),
            output(u"changes"_s, {u"--from"_s, u"2024-01-01"_s}, u".pdf"_s),
            output(u"calendar export"_s, {}, u".ics"_s),
            output(u"template export"_s, {}, u".json"_s),
            output(u"export"_s, {u"funding_line"_s}, u".csv"_s),
            output(u"export"_s, {u"funding_line"_s}, u".ods"_s),
            output(u"export"_s, {u"qpv"_s}, u".xlsx"_s),
            output(u"qpv locate"_s, points, u".csv"_s),
            output(u"qpv locate"_s, points, u".ods"_s),
            output(u"qpv locate"_s, points, u".xlsx"_s),
            output(map, aisne, u".png"_s),
            output(map, aisne, u".svg"_s),
            output(map, aisne, u".gpkg"_s),
            output(map, aisne, u".geojson"_s),
            output(map, page, u".pdf"_s)};
}

} // namespace

QStringList WritingCommand::arguments(const QString& folder) const
{
    QStringList all = words;
    if (!words.contains(u"--db"))
        all = QStringList{u"--db"_s, u"@/essai.parvis"_s} + words;
    for (QString& word : all) {
        if (word.startsWith(u"@/"))
            word = folder + word.mid(1);
    }
    return all;
}

const std::vector<WritingCommand>& writingCommands()
{
    static const std::vector<WritingCommand> commands = [] {
        std::vector<WritingCommand> list{
            {u"init"_s, {u"--db"_s, u"@/neuf.parvis"_s, u"init"_s}, Makes::Database, u"neuf.parvis"_s},
            {u"backup"_s, {u"backup"_s, u"--to"_s, u"@/copie.parvis"_s}, Makes::Database, u"copie.parvis"_s},
            {u"restore"_s, {u"restore"_s, u"@/ancien.parvis"_s}, Makes::Restored},
            {u"dataset update"_s, {u"dataset"_s, u"update"_s}},
            {u"signatory set"_s,
             {u"signatory"_s, u"set"_s, u"CN05905M"_s, u"Région Hauts-de-France"_s, u"--status"_s, u"invited"_s}},
            {u"perimeters import"_s, {u"perimeters"_s, u"import"_s, u"@/contours.geojson"_s}},
            {u"document add"_s, {u"document"_s, u"add"_s, u"@/texte.pdf"_s, u"--contract"_s, u"CN05905M"_s}},
            {u"document reread"_s, {u"document"_s, u"reread"_s}},
            {u"document ocr"_s, {u"document"_s, u"ocr"_s, u"2"_s}},
            {u"press import"_s, {u"press"_s, u"import"_s, u"@/articles.csv"_s}},
            {u"funding import"_s, {u"funding"_s, u"import"_s, u"@/financements.csv"_s}},
            {u"action import"_s, {u"action"_s, u"import"_s, u"@/actions.csv"_s}},
            {u"action add"_s, {u"action"_s, u"add"_s, u"CN05905M"_s, u"Atelier"_s, u"--from"_s, u"2024"_s}},
            {u"action state"_s, {u"action"_s, u"state"_s, u"1"_s, u"submitted"_s, u"--on"_s, u"2024-02-15"_s}},
            {u"indicator import"_s, {u"indicator"_s, u"import"_s, u"@/indicateurs.csv"_s}},
            {u"template import"_s, {u"template"_s, u"import"_s, u"@/modele.json"_s}},
            {u"template reset"_s, {u"template"_s, u"reset"_s}, Makes::Same}, // it has none
            {u"rebuild-search"_s, {u"rebuild-search"_s}, Makes::Same},
            {u"undo"_s, {u"undo"_s}},
            {u"redo"_s, {u"redo"_s}}};
        for (WritingCommand& command : outputs())
            list.push_back(std::move(command));
        return list;
    }();
    return commands;
}

const std::vector<WritingCommand>& triedCommands()
{
    static const std::vector<WritingCommand> commands = [] {
        const QStringList names = qEnvironmentVariable("PARVIS_CAMPAIGN_COMMANDS").split(u',', Qt::SkipEmptyParts);
        std::vector<WritingCommand> tried;
        std::ranges::copy_if(writingCommands(), std::back_inserter(tried), [&](const WritingCommand& command) {
            return names.isEmpty() || names.contains(command.command);
        });
        return tried;
    }();
    return commands;
}

const QStringList& readingCommands()
{
    static const QStringList commands{u"check"_s,
                                      u"status"_s,
                                      u"contract list"_s,
                                      u"contract show"_s,
                                      u"qpv list"_s,
                                      u"qpv show"_s,
                                      u"perimeters compare"_s,
                                      u"document text"_s,
                                      u"document recognise"_s,
                                      u"press list"_s,
                                      u"search"_s,
                                      u"history"_s,
                                      u"funding summary"_s,
                                      u"action list"_s,
                                      u"action share"_s,
                                      u"dataset list"_s,
                                      u"help"_s};
    return commands;
}

TEST_CASE("each command of the program is known to write or not to write, and those that write are in the campaigns")
{
    QStringList known = readingCommands();
    for (const WritingCommand& command : writingCommands())
        known << command.command;
    known.removeDuplicates();
    known.sort();
    QStringList all;
    for (const cli::Command& command : cli::commandTable()) {
        all << QString::fromLatin1(command.path);
        for (const cli::Option& option : command.options) {
            CAPTURE(all.last(), option.name);
            const bool namesFile = QByteArrayView(option.name) == "--out" || QByteArrayView(option.name) == "--to";
            if (namesFile && QByteArrayView(option.value) == "FILE") // "--to DATE" writes nothing
                CHECK(!readingCommands().contains(all.last()));
        }
    }
    all.sort();
    CHECK(known == all);
}

} // namespace parvis::test
