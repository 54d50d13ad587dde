// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/arguments.h"
#include "cli/help.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString optionText(const Option& option)
{
    const QString name = QLatin1StringView(option.name);
    return option.value ? name + u' ' + translate("cli", option.value) : name;
}

QString usageOf(const Command& command)
{
    QString usage = QLatin1StringView(command.path);
    if (*command.operands)
        usage += u' ' + translate("cli", command.operands);
    for (const Option& option : command.options)
        usage += (option.required ? u" %1"_s : u" [%1]"_s).arg(optionText(option));
    return usage;
}

QString optionLines(const std::vector<Option>& options)
{
    QString lines;
    for (const Option& option : options)
        lines += u"  %1  %2\n"_s.arg(optionText(option).leftJustified(22), translate("cli", option.help));
    return lines;
}

QString generalHelp()
{
    QString text = translate("cli", "Usage: parvis-cli [--db FILE] [--json] COMMAND …") + u"\n\n"_s;
    for (const Command& command : commandTable())
        text += u"  %1\n      %2\n"_s.arg(usageOf(command), translate("cli", command.summary));
    text += u'\n' + optionLines(globalOptions()) + u'\n';
    return text + translate("cli", "Exit code: 0 done, 1 failed, 2 wrong usage.") + u'\n';
}

QString commandHelp(const Command& command)
{
    QString text = translate("cli", "Usage: parvis-cli %1").arg(usageOf(command)) + u'\n' +
                   translate("cli", command.summary) + u"\n\n"_s;
    text += optionLines(command.options);
    return text + optionLines(globalOptions());
}

Answer help(Session&, const Arguments& arguments)
{
    if (arguments.operands.isEmpty())
        return helpAnswer(nullptr);
    QStringList words = arguments.operands;
    words << u"--help"_s;
    return helpAnswer(parseArguments(words).command);
}

} // namespace

Answer helpAnswer(const Command* command)
{
    const QString text = command ? commandHelp(*command) : generalHelp();
    return {QJsonObject{{u"help"_s, text}}, text};
}

std::vector<Command> helpCommands()
{
    return {{.path = "help",
             .operands = QT_TRANSLATE_NOOP("cli", "[COMMAND]"),
             .maxOperands = -1,
             .summary = QT_TRANSLATE_NOOP("cli", "explains all commands, or one"),
             .options = {},
             .run = help}};
}

} // namespace parvis::cli
