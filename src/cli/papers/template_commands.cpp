// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/output_file.h"
#include "cli/session.h"
#include "domain/papers/paper_templates.h"
#include "domain/translate.h"
#include "files/whole_file.h"
#include "report/paper_template_file.h"
#include "tasks/papers/paper_template_edits.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

Answer exportTemplate(Session& session, const Arguments& arguments)
{
    const QString out = outputFile(arguments, {u"json"_s});
    writeWholeFile(out, templateFile(paperTemplateOf(session.readRegister())));
    return {QJsonObject{{u"out"_s, out}}, translate("cli", "Written: %1").arg(out)};
}

Answer changed(Session& session, const std::function<void(Transaction&, const Register&)>& change)
{
    const auto database = session.open(Access::ReadWrite);
    Transaction tx(*database);
    change(tx, database->records());
    const bool isWritten = !tx.isEmpty();
    tx.commit();
    return {QJsonObject{{u"written"_s, isWritten}},
            isWritten ? translate("cli", "Written as one action; “undo” takes it back.")
                      : translate("cli", "The papers looked so before; nothing was written.")};
}

Answer importTemplate(Session& session, const Arguments& arguments)
{
    const PaperTemplate paper = openTemplateFile(arguments.operands.first());
    return changed(session, [&](Transaction& tx, const Register& records) { setPaperTemplate(tx, records, paper); });
}

Answer resetTemplate(Session& session, const Arguments&)
{
    return changed(session, resetPaperTemplate);
}

} // namespace

std::vector<Command> templateCommands()
{
    return {{.path = "template export",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "writes the template of the papers as a file"),
             .options = {{"--out", QT_TRANSLATE_NOOP("cli", "FILE"),
                          QT_TRANSLATE_NOOP("cli", "the file to write, in JSON"), true}},
             .run = exportTemplate},
            {.path = "template import",
             .operands = QT_TRANSLATE_NOOP("cli", "FILE"),
             .minOperands = 1,
             .maxOperands = 1,
             .summary = QT_TRANSLATE_NOOP("cli", "takes over a template of papers from a file"),
             .options = {},
             .run = importTemplate,
             .paints = true},
            {.path = "template reset",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "all papers look as Parvis has them again"),
             .options = {},
             .run = resetTemplate}};
}

} // namespace parvis::cli
