// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/proof_links.h"

#include "app/documents/value_origins.h"
#include "domain/translate.h"
#include "tasks/priority_edits.h"
#include "widgets/look/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace parvis {

QString proofsTitle()
{
    return translate("app", "Where do these values come from?");
}

QString proofLinks(const Register& records, const std::vector<ProvedRecord>& proved)
{
    QStringList lines;
    for (const ProvedRecord& each : proved) {
        for (const Evidence* evidence : allEvidenceOf(records, each.record)) {
            const QString text = proofText(records, *evidence);
            lines << recordLink(refOf(evidence->id),
                                each.name.isEmpty() ? text : translate("app", "%1 – %2").arg(each.name, text));
        }
    }
    return lines.isEmpty() ? translate("app", "No document proves these values yet.") : lines.join(u"<br>"_s);
}

QString proofCaption(const Register& records, const RecordRef& record, const QString& field)
{
    for (const Evidence* evidence : allEvidenceOf(records, record)) {
        const Document* document = evidence->field == field ? records.find(evidence->document) : nullptr;
        if (document)
            return translate("app", "%1, page %2").arg(document->title, QLocale().toString(evidence->page));
    }
    return {};
}

std::vector<ProvedRecord> provedRecordsOf(const Register& records, Id<Contract> contract)
{
    std::vector<ProvedRecord> proved{{refOf(contract)}};
    for (const ContractPriority& link : records.all<ContractPriority>().of(contract)) {
        if (const Priority* priority = records.find(link.priority))
            proved.push_back({refOf(link.id), priority->code});
    }
    for (const Priority* axis : axesOf(records, contract))
        proved.push_back({refOf(axis->id), axis->code});
    return proved;
}

} // namespace parvis
