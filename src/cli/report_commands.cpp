#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text.h"
#include "pdf/pdf_writer.h"
#include "report/contract_report.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

Answer contractReport(Session& session, const Arguments& arguments)
{
    const QString out = arguments.value("--out");
    const Register reg = session.readRegister();
    const Contract& contract = contractCalled(reg, arguments.operands.first());
    ReportSetting setting;
    setting.locale = session.locale();
    setting.date = session.today();
    savePdf(composeContractReport(reg, contract, setting, {}, session.stop()), out);
    return {QJsonObject{{u"code"_s, contract.code.text()}, {u"out"_s, out}}, translate("cli", "Written: %1").arg(out)};
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {.path = "report contract",
         .operands = QT_TRANSLATE_NOOP("cli", "CODE"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "the sheet of one contract as a PDF"),
         .options = {{"--out", QT_TRANSLATE_NOOP("cli", "FILE"), QT_TRANSLATE_NOOP("cli", "the file to write"), true}},
         .run = contractReport,
         .paints = true}};
}

} // namespace parvis::cli
