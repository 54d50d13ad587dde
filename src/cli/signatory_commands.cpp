// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "domain/contract_state.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "store/transaction.h"
#include "tasks/signatory_edits.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

std::optional<PartialDate> dateOf(const Signatory& signatory)
{
    return signatory.status == SignatoryStatus::Signed        ? signatory.signedOn
           : signatory.status == SignatoryStatus::Deliberated ? signatory.deliberatedOn
                                                              : std::nullopt;
}

QString statusText(const Signatory& signatory, const QLocale& locale)
{
    const auto date = dateOf(signatory);
    return date ? translate("cli", "%1 (%2)").arg(label(signatory.status), date->text(locale))
                : label(signatory.status);
}

Answer answerFor(const Register& records, const Signatory& signatory, bool created, bool changed, const QLocale& locale)
{
    const Contract& contract = *records.find(signatory.contract);
    const QString organisation = nameOf(records, signatory.organisation);
    const ContractState state = summariseContract(records, contract).state;
    const QJsonObject json{{u"id"_s, qint64(signatory.id.value)},
                           {u"contract"_s, contract.code.text()},
                           {u"organisation"_s, organisation},
                           {u"organisation_id"_s, qint64(signatory.organisation.value)},
                           {u"class"_s, toJson(signatory.signatoryClass)},
                           {u"status"_s, toJson(signatory.status)},
                           {u"deliberated_on"_s, toJson(signatory.deliberatedOn)},
                           {u"signed_on"_s, toJson(signatory.signedOn)},
                           {u"created"_s, created},
                           {u"changed"_s, changed},
                           {u"contract_state"_s, toJson(state)}};
    const QString text = (changed ? translate("cli", "%1, %2: %3. The contract is now: %4.")
                                  : translate("cli", "%1, %2: %3 already; nothing was changed. The contract is: %4."))
                             .arg(contract.code.text(), organisation, statusText(signatory, locale), label(state));
    return {json, text};
}

Answer setSignatory(Session& session, const Arguments& arguments)
{
    const SignatoryStatus status = *enumOption<SignatoryStatus>(arguments, "--status");
    const auto on = dateOption(arguments, "--on");
    if (on && status != SignatoryStatus::Signed && status != SignatoryStatus::Deliberated)
        throw UsageError(translate("cli", "--on goes with the status “signed” or “deliberated” only."));
    const auto database = session.open(Access::ReadWrite);
    const Register before = database->records();
    SignatoryChange edit{.status = status};
    if (on)
        (status == SignatoryStatus::Signed ? edit.signedOn : edit.deliberatedOn) = on;
    const Contract& contract = contractCalled(before, arguments.operands.first());
    const Organisation& organisation = organisationCalled(before, arguments.operands.mid(1).join(u' '));

    Transaction tx(*database);
    editBody(tx, before, {contract.id, organisation.id, edit}, session.today());
    const bool changed = !tx.isEmpty();
    tx.commit();
    const Signatory* recorded = signatoryOf(before, contract.id, organisation.id);
    const DateDoubt doubt = doubtOf(before, recorded ? *recorded : newSignatory(contract.id, organisation), edit);
    if (doubt != DateDoubt::None)
        session.note(doubtText(doubt));
    const Register& after = database->records();
    return answerFor(after, *signatoryOf(after, contract.id, organisation.id),
                     !signatoryOf(before, contract.id, organisation.id), changed, session.locale());
}

} // namespace

std::vector<Command> signatoryCommands()
{
    return {{.path = "signatory set",
             .operands = QT_TRANSLATE_NOOP("cli", "CONTRACT ORGANISATION"),
             .minOperands = 2,
             .maxOperands = -1,
             .summary = QT_TRANSLATE_NOOP("cli", "records how far a body has come in a contract"),
             .options = {{"--status", QT_TRANSLATE_NOOP("cli", "STATUS"),
                          QT_TRANSLATE_NOOP("cli", "expected, invited, deliberated, signed or declined"), true},
                         {"--on", QT_TRANSLATE_NOOP("cli", "DATE"),
                          QT_TRANSLATE_NOOP("cli", "the day of the signature or deliberation")}},
             .run = setSignatory}};
}

} // namespace parvis::cli
