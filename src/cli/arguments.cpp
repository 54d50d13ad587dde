// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/command_table.h"
#include "domain/translate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

const Option* findOption(const std::vector<Option>& options, QStringView name)
{
    const auto it = std::ranges::find_if(options, [&](const Option& o) { return name == QLatin1StringView(o.name); });
    return it == options.end() ? nullptr : &*it;
}

/// An option of that name, whichever command has it: the same name takes a value everywhere or nowhere.
const Option* findOption(QStringView name)
{
    if (const Option* option = findOption(globalOptions(), name))
        return option;
    for (const Command& command : commandTable()) {
        if (const Option* option = findOption(command.options, name))
            return option;
    }
    return nullptr;
}

/// A word that begins with a dash and is neither "-" nor a negative number.
bool looksLikeOption(const QString& word)
{
    static const QRegularExpression number(u"^-[0-9.,]"_s);
    return word.size() > 1 && word.startsWith(u'-') && !number.match(word).hasMatch();
}

/// "-" is the standard output, as in other programs, for what writes a file.
QString valueOf(const Option& option, const QString& word)
{
    const QByteArrayView name(option.name);
    const bool isOutput = (name == "--out" || name == "--to") && QByteArrayView(option.value) == "FILE";
    return isOutput && word == u"-" ? u"/dev/stdout"_s : word;
}

/// The words and the options of a command line, not yet compared with a command.
struct SortedWords
{
    QStringList words;
    QHash<QString, QString> options;
    QString problem; ///< of the first word that cannot be understood
};

SortedWords sortWords(const QStringList& arguments)
{
    SortedWords sorted;
    bool optionsEnded = false;
    const auto fail = [&](const QString& problem) {
        if (sorted.problem.isEmpty())
            sorted.problem = problem;
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (optionsEnded || !looksLikeOption(word)) {
            sorted.words << word;
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word == u"-h" ? u"--help"_s : word.left(equals < 0 ? word.size() : equals);
        const Option* option = findOption(name);
        if (!option)
            fail(translate("cli", "Unknown option: %1.").arg(name));
        else if (!option->value && equals >= 0)
            fail(translate("cli", "The option %1 takes no value.").arg(name));
        else if (option->value && equals < 0 && i + 1 == arguments.size())
            fail(translate("cli", "The option %1 needs a value.").arg(name));
        else if (sorted.options.contains(name) && option->value)
            fail(translate("cli", "The option %1 is given twice.").arg(name));
        else
            sorted.options.insert(name, !option->value
                                            ? QString()
                                            : valueOf(*option, equals >= 0 ? word.mid(equals + 1) : arguments[++i]));
    }
    return sorted;
}

const Command* commandOf(const QStringList& words, qsizetype& length)
{
    const Command* found = nullptr;
    length = 0;
    for (const Command& command : commandTable()) {
        const QStringList path = QString::fromLatin1(command.path).split(u' ');
        if (path.size() > length && words.mid(0, path.size()) == path) {
            found = &command;
            length = path.size();
        }
    }
    return found;
}

QString commandNames()
{
    QStringList names;
    for (const Command& command : commandTable())
        names << QString::fromLatin1(command.path);
    return names.join(u", "_s);
}

[[noreturn]] void failOnCommand(const QStringList& words)
{
    const QString list = translate("cli", "The commands are: %1.").arg(commandNames());
    if (words.isEmpty())
        throw UsageError(translate("cli", "No command was given."), {}, list);
    throw UsageError(translate("cli", "Unknown command: %1.").arg(words.mid(0, 2).join(u' ')), {}, list);
}

void checkOptions(const Arguments& arguments, const QString& advice)
{
    const Command& command = *arguments.command;
    for (auto it = arguments.options.cbegin(); it != arguments.options.cend(); ++it) {
        if (!findOption(globalOptions(), it.key()) && !findOption(command.options, it.key()))
            throw UsageError(
                translate("cli", "The command “%1” has no option %2.").arg(QLatin1StringView(command.path), it.key()),
                {}, advice);
    }
    for (const Option& option : command.options) {
        if (option.required && !arguments.has(option.name))
            throw UsageError(translate("cli", "The option %1 is missing.").arg(QLatin1StringView(option.name)), {},
                             advice);
    }
}

void checkOperands(const Arguments& arguments, const QString& advice)
{
    const Command& command = *arguments.command;
    if (arguments.operands.size() < command.minOperands)
        throw UsageError(translate("cli", "Something is missing behind “%1”: %2.")
                             .arg(QLatin1StringView(command.path), translate("cli", command.operands)),
                         {}, advice);
    if (command.maxOperands >= 0 && arguments.operands.size() > command.maxOperands)
        throw UsageError(translate("cli", "Too many words behind “%1”: “%2”.")
                             .arg(QLatin1StringView(command.path), arguments.operands.at(command.maxOperands)),
                         {}, advice);
}

} // namespace

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"--db", QT_TRANSLATE_NOOP("cli", "FILE"),
         QT_TRANSLATE_NOOP("cli", "the database; without it, your own, created when missing")},
        {"--take-lock", nullptr,
         QT_TRANSLATE_NOOP("cli", "writes although another computer has the database locked; only when it is certain "
                                  "that nobody has it open there")},
        {"--json", nullptr, QT_TRANSLATE_NOOP("cli", "one JSON document on standard output")},
        {"--help", nullptr, QT_TRANSLATE_NOOP("cli", "explains a command")},
        {"--version", nullptr, QT_TRANSLATE_NOOP("cli", "says the version")}};
    return options;
}

const Command* findCommand(const QStringList& words)
{
    qsizetype length = 0;
    return commandOf(sortWords(words).words, length);
}

Arguments parseArguments(const QStringList& words)
{
    const SortedWords sorted = sortWords(words);
    qsizetype length = 0;
    Arguments arguments;
    arguments.options = sorted.options;
    arguments.command = commandOf(sorted.words, length);
    arguments.operands = sorted.words.mid(length);
    if (arguments.has("--help") || arguments.has("--version")) {
        if (!arguments.command && !sorted.words.isEmpty())
            failOnCommand(sorted.words);
        return arguments;
    }
    if (!arguments.command)
        failOnCommand(sorted.words);
    const QString advice =
        translate("cli", "“parvis-cli help %1” explains it.").arg(QLatin1StringView(arguments.command->path));
    if (!sorted.problem.isEmpty())
        throw UsageError(sorted.problem, {}, advice);
    checkOptions(arguments, advice);
    if (QLatin1StringView(arguments.command->path) != u"help")
        checkOperands(arguments, advice);
    return arguments;
}

} // namespace parvis::cli
