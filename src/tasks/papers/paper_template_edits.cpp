// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/papers/paper_template_edits.h"

#include "domain/papers/paper_templates.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

namespace parvis {

void setPaperTemplate(Transaction& tx, const Register& records, PaperTemplate paper)
{
    if (const QString problem = paperTemplateProblem(paper); !problem.isEmpty())
        throw Error(problem);
    paper.id = {};
    if (paper == PaperTemplate())
        return resetPaperTemplate(tx, records);
    tx.setTitle(translate("tasks", "Change the template of the papers"));
    paper.id = paperTemplateOf(records).id;
    saveRecord(tx, paper);
}

void resetPaperTemplate(Transaction& tx, const Register& records)
{
    tx.setTitle(translate("tasks", "Reset the template of the papers"));
    for (const PaperTemplate& paper : records.all<PaperTemplate>())
        removeRecord(tx, records, paper.id);
}

} // namespace parvis
