// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "report/report_map.h"
#include "report/contract_report.h"
#include "report/follow_up_paper.h"
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
    ReportSetting setting;
    setting.locale = session.locale();
    setting.date = session.today();
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
        .options = {{"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true}},
        .run = run,
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
        sheetCommand("report signatures",
                     QT_TRANSLATE_NOOP("cli", "the sheet that the partners sign by hand, as a PDF"), signatureSheet)};
}

} // namespace parvis::cli
