// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/arguments.h"
#include "cli/help.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/terminal_text.h"
#include "domain/translate.h"
#include "files/output_place.h"
#include "language/language.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

void print(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const WaitingForReader waiting;
    const bool written =
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream) == std::size_t(bytes.size());
    if ((!written || std::fflush(stream) != 0) && stream == stdout)
        throw Error(translate("cli", "The answer cannot be written to standard output."), {},
                    translate("cli", "Check the free space of the disk."));
}

void printProblem(const QString& line)
{
    QString single = line;
    print(stderr, terminalText(single.replace(u'\n', u' ')) + u'\n');
}

/// The file is the answer then: a line after it would be taken for a part of it.
bool isStandardOutput(const QString& out)
{
    constexpr int standardOutput = 1;
    return !out.isEmpty() && OutputPlace::of(out).descriptor == standardOutput;
}

void printAnswer(const Answer& answer, bool json)
{
    if (!json) {
        const QString text = terminalText(answer.text);
        print(stdout, text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n');
        return;
    }
    const QJsonDocument document =
        answer.json.isArray() ? QJsonDocument(answer.json.toArray()) : QJsonDocument(answer.json.toObject());
    print(stdout, terminalJson(QString::fromUtf8(document.toJson())));
}

Answer versionAnswer()
{
    const QString version = QStringLiteral(PARVIS_VERSION);
    return {QJsonObject{{u"version"_s, version}}, u"parvis-cli "_s + version};
}

Answer answerTo(const Arguments& arguments, std::stop_token stop)
{
    if (arguments.has("--version"))
        return versionAnswer();
    if (arguments.has("--help"))
        return helpAnswer(arguments.command);
    if (arguments.has("--db") && arguments.value("--db").isEmpty())
        throw UsageError(translate("cli", "The option %1 needs a value.").arg(u"--db"_s));
    Session session(arguments.value("--db"), QDate::currentDate(), std::move(stop),
                    arguments.has("--take-lock") ? OtherLock::Take : OtherLock::Respect);
    const Answer answer = arguments.command->run(session, arguments);
    for (const QString& note : session.notes())
        printProblem(note);
    return answer;
}

/// What can be done is said in terms of the command line.
QString lockedLine(const LockedError& error)
{
    if (!error.canBeTaken())
        return error.line();
    return Error(error.message(), error.where(),
                 translate("cli", "Close it there first. If it is certain that nobody has it open any more, write the "
                                  "command again with --take-lock."))
        .line();
}

int run(const QStringList& words, const Interruption& interruption)
{
    try {
        const Arguments arguments = parseArguments(words);
        const Answer answer = answerTo(arguments, interruption.token());
        if (!isStandardOutput(arguments.value("--out")))
            printAnswer(answer, arguments.has("--json"));
        for (const QString& problem : answer.problems)
            printProblem(problem);
        return answer.failed ? Failed : Done;
    } catch (const UsageError& error) {
        printProblem(error.line());
        return WrongUsage;
    } catch (const LockedError& error) {
        printProblem(lockedLine(error));
    } catch (const Error& error) {
        printProblem(error.line());
    } catch (const Cancelled&) {
        printProblem(translate("cli", "Interrupted: nothing was changed."));
    } catch (const std::bad_alloc&) {
        printProblem(translate("cli", "There is not enough memory for this."));
    } catch (const std::exception& error) {
        printProblem(translate("cli", "Unexpected error: %1").arg(QString::fromLocal8Bit(error.what())));
    }
    return Failed;
}

} // namespace

int runCommandLine(int argc, char* argv[])
{
    // Standard error carries one line, ours; what Qt and its plugins mutter is for developers.
    if (!qEnvironmentVariableIsSet("PARVIS_DEBUG"))
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtFatalMsg)
                printProblem(text);
        });
    const Interruption interruption;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const Command* command = findCommand(words);
    std::unique_ptr<QCoreApplication> application;
    if (command && command->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setOrganizationName(u"parvis"_s);
    QCoreApplication::setApplicationName(u"parvis"_s);
    installLanguage(systemLanguage());
    return run(words, interruption);
}

} // namespace parvis::cli
