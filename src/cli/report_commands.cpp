// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/papers/paper_options.h"
#include "cli/progress.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "report/contract_report.h"
#include "report/follow_up_paper.h"
#include "report/funding_paper.h"
#include "report/qpv_report.h"
#include "report/report_map.h"
#include "report/signature_paper.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

using Compose = std::function<QByteArray(const Register&, const Contract&, const ReportSetting&, std::stop_token)>;

/// One sheet of one contract, written to --out.
Answer contractSheet(Session& session, const Arguments& arguments, const Compose& compose)
{
    const QString out = outputFile(arguments, {u"pdf"_s});
    const Register records = session.readRegister();
    const Contract& contract = contractCalled(records, arguments.operands.first());
    const ReportSetting setting = paperSetting(session, arguments, records);
    writeWholeFile(out, compose(records, contract, setting, session.stop()));
    return {QJsonObject{{u"code"_s, contract.code.text()}, {u"out"_s, out}}, translate("cli", "Written: %1").arg(out)};
}

Answer contractReport(Session& session, const Arguments& arguments)
{
    return contractSheet(
        session, arguments,
        [](const Register& records, const Contract& contract, const ReportSetting& setting, std::stop_token stop) {
            return composeContractReport(records, contract, setting, contractMap(records, contract, setting.locale),
                                         stop);
        });
}

Answer signatureSheet(Session& session, const Arguments& arguments)
{
    return contractSheet(session, arguments, composeSignaturePaper);
}

Answer followUpSheet(Session& session, const Arguments& arguments)
{
    return contractSheet(session, arguments, composeFollowUpPaper);
}

Command sheetCommand(const char* path, const char* summary, Answer (*run)(Session&, const Arguments&))
{
    return {
        .path = path,
        .operands = QT_TRANSLATE_NOOP("cli", "CODE"),
        .minOperands = 1,
        .maxOperands = 1,
        .summary = summary,
        .options = {{"--archive", nullptr, QT_TRANSLATE_NOOP("cli", "a PDF for the archive (PDF/A-2a)")},
                    templateOption(),
                    {"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true}},
        .run = run,
        .paints = true};
}

/// The neighbourhoods that are named, or all.
std::vector<Id<Qpv>> namedQpvs(const Register& records, const Arguments& arguments)
{
    if (arguments.has("--all") != arguments.operands.isEmpty())
        throw UsageError(translate("cli", "Name neighbourhoods by their codes, or give --all."));
    std::vector<Id<Qpv>> qpvs;
    for (const QString& code : arguments.operands)
        qpvs.push_back(qpvCalled(records, code).id);
    if (qpvs.empty()) {
        for (const Qpv& qpv : records.all<Qpv>())
            qpvs.push_back(qpv.id);
    }
    return qpvs;
}

Answer qpvSheets(Session& session, const Arguments& arguments)
{
    const QString out = outputFile(arguments, {u"pdf"_s});
    const Register records = session.readRegister();
    const std::vector<Id<Qpv>> qpvs = namedQpvs(records, arguments);
    const ReportSetting setting = paperSetting(session, arguments, records);
    QByteArray pdf;
    {
        Progress progress(translate("cli", "Sheets of neighbourhoods"));
        pdf = composeQpvReport(
            records, qpvs, setting, [&progress](double share) { progress.show(share); }, session.stop());
    }
    writeWholeFile(out, pdf);
    const int sheets = int(qpvs.size());
    return {QJsonObject{{u"out"_s, out}, {u"sheets"_s, sheets}},
            translate("cli", "Written: %1").arg(out) + u'\n' + translate("cli", "%n sheet(s)", nullptr, sheets)};
}

Answer fundingTable(Session& session, const Arguments& arguments)
{
    const QString out = outputFile(arguments, {u"pdf"_s});
    const Register records = session.readRegister();
    std::optional<Id<Contract>> contract;
    if (!arguments.operands.isEmpty())
        contract = contractCalled(records, arguments.operands.first()).id;
    const ReportSetting setting = paperSetting(session, arguments, records);
    writeWholeFile(out, composeFundingPaper(records, contract, setting, session.stop()));
    return {QJsonObject{{u"out"_s, out}}, translate("cli", "Written: %1").arg(out)};
}

Command fundingCommand()
{
    Command command = sheetCommand(
        "report funding", QT_TRANSLATE_NOOP("cli", "the funding of one contract or of all as a PDF"), fundingTable);
    command.operands = QT_TRANSLATE_NOOP("cli", "[CODE]");
    command.minOperands = 0;
    return command;
}

Command qpvCommand()
{
    return {
        .path = "report qpv",
        .operands = QT_TRANSLATE_NOOP("cli", "[CODE…]"),
        .maxOperands = -1,
        .summary = QT_TRANSLATE_NOOP("cli", "the sheets of neighbourhoods as one PDF"),
        .options = {{"--all", nullptr, QT_TRANSLATE_NOOP("cli", "of all neighbourhoods, with bookmarks")},
                    {"--archive", nullptr, QT_TRANSLATE_NOOP("cli", "a PDF for the archive (PDF/A-2a)")},
                    templateOption(),
                    {"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true}},
        .run = qpvSheets,
        .paints = true};
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        sheetCommand("report contract", QT_TRANSLATE_NOOP("cli", "the sheet of one contract as a PDF"), contractReport),
        sheetCommand("report follow-up",
                     QT_TRANSLATE_NOOP("cli", "who has not signed, since when, and what is due, as a PDF"),
                     followUpSheet),
        fundingCommand(), qpvCommand(),
        sheetCommand("report signatures",
                     QT_TRANSLATE_NOOP("cli", "the sheet that the partners sign by hand, as a PDF"), signatureSheet)};
}

} // namespace parvis::cli
