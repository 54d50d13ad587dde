// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "exchange/dataset/embedded_dataset.h"
#include "store/backup.h"
#include "store/restore.h"
#include "tasks/database_check.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString size(const QString& path, const QLocale& locale)
{
    return locale.formattedDataSize(QFileInfo(path).size());
}

Answer init(Session& session, const Arguments&)
{
    const QString path = session.namedDatabase();
    if (path.isEmpty())
        throw UsageError(translate("cli", "“init” needs the name of the file that it creates."), {},
                         translate("cli", "Write: parvis-cli --db FILE init"));
    const Register content = readEmbeddedDataset().toRegister();
    Database::create(path, content);
    const int qpv = int(content.all<Qpv>().size());
    const int contracts = int(content.all<Contract>().size());
    return {QJsonObject{{u"created"_s, path}, {u"qpv"_s, qpv}, {u"contracts"_s, contracts}},
            translate("cli", "Created: %1 (%2 QPV, %3 contracts, %4)")
                .arg(path)
                .arg(qpv)
                .arg(contracts)
                .arg(size(path, session.locale()))};
}

Answer backup(Session& session, const Arguments& arguments)
{
    const QString target = arguments.value("--to");
    backupDatabase(session.databasePath(), target);
    return {QJsonObject{{u"backup"_s, target}, {u"bytes"_s, QFileInfo(target).size()}},
            translate("cli", "Backup written and checked: %1 (%2)").arg(target, size(target, session.locale()))};
}

Answer restore(Session& session, const Arguments& arguments)
{
    const QString source = arguments.operands.first();
    const QString path = session.databasePath();
    const Restored restored = restoreDatabase(source, path, Database::systemClock(), session.otherLock());
    QString text = translate("cli", "Restored: %1").arg(path);
    if (!restored.kept.isEmpty())
        text += u'\n' + translate("cli", "What it replaces is kept in %1").arg(restored.kept);
    session.noteSetAsideLog(restored.setAsideLog);
    return {QJsonObject{{u"restored"_s, path}, {u"kept"_s, toJson(restored.kept)}}, text};
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Damage:
        return u"damage"_s;
    case Finding::Severity::Fault:
        return u"fault"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Information:
        break;
    }
    return u"information"_s;
}

QString severityMark(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Damage:
        return translate("cli", "Damage: ");
    case Finding::Severity::Fault:
        return translate("cli", "Fault: ");
    case Finding::Severity::Warning:
        return translate("cli", "Warning: ");
    case Finding::Severity::Information:
        break;
    }
    return translate("cli", "Note: ");
}

Answer check(Session& session, const Arguments&)
{
    const QString path = session.databasePath();
    const CheckReport report = checkWholeDatabase(path, {}, session.stop());
    QJsonArray findings;
    QString text = report.isSound()     ? translate("cli", "The database is sound: %1").arg(path)
                   : report.isDamaged() ? translate("cli", "The database is damaged: %1").arg(path)
                                        : translate("cli", "The database has faults: %1").arg(path);
    for (const Finding& finding : report.findings) {
        findings.append(QJsonObject{
            {u"severity"_s, severityName(finding.severity)}, {u"code"_s, finding.code}, {u"text"_s, finding.text}});
        text += u'\n' + severityMark(finding.severity) + finding.text;
    }
    return {QJsonObject{{u"sound"_s, report.isSound()}, {u"findings"_s, findings}}, text, !report.isSound()};
}

Answer rebuildIndex(Session& session, const Arguments&)
{
    const QString path = session.databasePath();
    rebuildSearch(path);
    return {QJsonObject{{u"rebuilt"_s, path}}, translate("cli", "The search index was made again: %1").arg(path)};
}

} // namespace

std::vector<Command> databaseCommands()
{
    return {{.path = "init",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "creates the file of --db from the embedded dataset"),
             .options = {},
             .run = init},
            {.path = "backup",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "writes a checked copy, also while the database is in use"),
             .options = {{"--to", QT_TRANSLATE_NOOP("cli", "FILE"),
                          QT_TRANSLATE_NOOP("cli", "a name that does not exist yet"), true}},
             .run = backup},
            {.path = "restore",
             .operands = QT_TRANSLATE_NOOP("cli", "FILE"),
             .minOperands = 1,
             .maxOperands = 1,
             .summary = QT_TRANSLATE_NOOP("cli", "puts a backup in the place of the database, which is kept beside it"),
             .options = {},
             .run = restore},
            {.path = "check",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "verifies the whole file and the figures"),
             .options = {},
             .run = check},
            {.path = "rebuild-search",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "makes the search index again from the records and documents"),
             .options = {},
             .run = rebuildIndex}};
}

} // namespace parvis::cli
