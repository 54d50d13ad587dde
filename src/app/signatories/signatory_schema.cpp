// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_schema.h"

#include "domain/contract_state.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "tasks/signatory_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct SignatoryRow
{
    const Register* records;
    Signatory signatory; ///< without a key: it is not recorded yet

    bool isRecorded() const { return signatory.id.isValid(); }
};

qint64 keyOf(const SignatoryRow& row)
{
    return row.isRecorded() ? row.signatory.id.value
                            : unrecordedKey({row.signatory.contract, row.signatory.organisation});
}

/// The recorded ones, then who is missing in the order of the papers, class by class.
std::vector<SignatoryRow> rowsOf(const Register& records, Id<Contract> id)
{
    std::vector<SignatoryRow> rows;
    for (const Signatory& signatory : records.all<Signatory>().of(id))
        rows.push_back({&records, signatory});
    const Contract* contract = records.find(id);
    if (contract && !rows.empty()) {
        const auto recorded = std::ptrdiff_t(rows.size());
        for (const Id<Organisation> body : summariseContract(records, *contract).unrecorded) {
            if (const Organisation* found = records.find(body); found && maySign(*found))
                rows.push_back({&records, newSignatory(id, *found)});
        }
        std::stable_sort(rows.begin() + recorded, rows.end(), [&](const SignatoryRow& a, const SignatoryRow& b) {
            return listOrder(records, a.signatory.organisation) < listOrder(records, b.signatory.organisation);
        });
    }
    std::ranges::stable_sort(rows, {}, [](const SignatoryRow& row) { return row.signatory.signatoryClass; });
    return rows;
}

/// "Expected", and that nobody has recorded it.
const StateMark* statusMark(const SignatoryRow& row)
{
    static const StateMark unrecorded = [] {
        StateMark mark = *markOf(SignatoryStatus::Expected);
        mark.word = unrecordedText();
        mark.shape = Shape::Dash;
        return mark;
    }();
    return row.isRecorded() ? markOf(row.signatory.status) : &unrecorded;
}

ProofState proofOf(const Register& records, const Signatory& signatory)
{
    if (evidenceOf(records, signatory.id))
        return ProofState::Page;
    return signatory.document ? ProofState::Document : ProofState::None;
}

QString proofTip(const Register& records, qint64 id)
{
    const Signatory* signatory = records.find(Id<Signatory>{id});
    const Evidence* evidence = evidenceOf(records, {id});
    const Document* document = evidence    ? records.find(evidence->document)
                               : signatory ? records.find(signatory->document)
                                           : nullptr;
    if (!document)
        return translate("app", "No document proves this signature yet.");
    return evidence ? translate("app", "%1, page %2").arg(document->title).arg(evidence->page) : document->title;
}

QString rowTip(const Register& records, qint64 id)
{
    const Signatory* signatory = records.find(Id<Signatory>{id});
    if (!signatory)
        return {};
    QStringList lines;
    if (const QString body = nameOf(records, signatory->organisation); !body.isEmpty())
        lines << body;
    if (!signatory->note.isEmpty())
        lines << signatory->note;
    lines << sourceTip(records.find(signatory->source));
    return lines.join(u'\n');
}

/// A body has a key of its own as long as it is not recorded, and again after it was taken back.
qint64 keyNow(const Register& before, const Register& now, qint64 key)
{
    if (const auto body = unrecordedBody(key)) {
        const Signatory* recorded = signatoryOf(now, body->contract, body->organisation);
        return recorded ? recorded->id.value : key;
    }
    const Signatory* former = before.find(Id<Signatory>{key});
    return former ? unrecordedKey({former->contract, former->organisation}) : key;
}

/// What a row stands for before it is edited.
Signatory signatoryAt(const Register& records, qint64 key)
{
    Signatory before;
    if (const auto body = unrecordedBody(key))
        before.contract = body->contract;
    else if (const Signatory* recorded = records.find(Id<Signatory>{key}))
        before = *recorded;
    return before;
}

constexpr int contractShift = 32; // of a key: the contract above, the body below

} // namespace

qint64 unrecordedKey(const ContractBody& body)
{
    return -((qint64(body.contract.value) << contractShift) | qint64(body.organisation.value));
}

std::optional<ContractBody> unrecordedBody(qint64 key)
{
    if (key >= 0)
        return std::nullopt;
    ContractBody body;
    body.contract.value = -key >> contractShift;
    body.organisation.value = -key & ((qint64(1) << contractShift) - 1);
    return body;
}

std::pair<Shape, Tone> StateLook<ProofState>::of(ProofState state)
{
    switch (state) {
    case ProofState::None:
        return {Shape::Dash, Tone::Muted};
    case ProofState::Document:
        return {Shape::Square, Tone::Active};
    case ProofState::Page:
        return {Shape::Check, Tone::Good};
    }
    return {Shape::Dash, Tone::Muted};
}

TableColumn editedSignatory(TableColumn column, Workspace& workspace,
                            const std::function<SignatoryChange(const QString& typed)>& editOf)
{
    column.edit = [&workspace, editOf](qint64 id, const QString& typed) {
        const SignatoryChange edit = editOf(typed);
        DateDoubt doubt = DateDoubt::None;
        workspace.editOrThrow([&](Transaction& tx, const Register& records) {
            doubt = doubtOf(records, signatoryAt(records, id), edit);
            if (const auto body = unrecordedBody(id))
                editBody(tx, records, {body->contract, body->organisation, edit}, workspace.today());
            else
                editSignatory(tx, records, {id}, edit, workspace.today());
        });
        if (doubt != DateDoubt::None)
            informUndoable(workspace, doubtText(doubt), Message::Kind::Warning);
    };
    return column;
}

TableSchema signatorySchema(Workspace& workspace)
{
    using Row = SignatoryRow;
    const auto rows = [](const Register& records, const TableSubject& contract) {
        return rowsOf(records, contract.as<Id<Contract>>());
    };
    TableColumn body = column("organisation", translate("app", "Body"), CellKind::Text, 15);
    body.cellTip = rowTip;
    const auto edited = [&workspace](TableColumn made, const auto& editOf) {
        return editedSignatory(std::move(made), workspace, editOf);
    };
    const TableColumn status =
        edited(stateColumn<SignatoryStatus>("status", translate("app", "Status"), 10),
               [](const QString& typed) { return SignatoryChange{.status = parseIdentifier<SignatoryStatus>(typed)}; });
    TableColumn representative = edited(narrowColumn("representative", translate("app", "Function"), 12),
                                        [](const QString& typed) { return SignatoryChange{.representative = typed}; });
    representative.tip =
        translate("app", "The function of who signs, never a name: the president, the vice-president…");
    const TableColumn deliberatedOn =
        edited(dateColumn("deliberated_on", translate("app", "Deliberated")),
               [](const QString& typed) { return SignatoryChange{.deliberatedOn = readDate(typed)}; });
    TableColumn reference =
        edited(narrowColumn("deliberation_reference", translate("app", "Ref."), 9),
               [](const QString& typed) { return SignatoryChange{.deliberationReference = typed}; });
    reference.tip = translate("app", "Number of the deliberation");
    const TableColumn signedOn =
        edited(dateColumn("signed_on", translate("app", "Signed on")),
               [](const QString& typed) { return SignatoryChange{.signedOn = readDate(typed)}; });
    TableColumn target = edited(dateColumn("target_date", translate("app", "Due")),
                                [](const QString& typed) { return SignatoryChange{.targetDate = readDate(typed)}; });
    target.tip = translate("app", "By when this body should have signed; without it, the date of the contract");
    TableColumn proof = stateColumn<ProofState>("proof", translate("app", "Proof"), 5);
    proof.cellTip = proofTip;
    const TableColumn note = edited(column("note", translate("app", "Note"), CellKind::Text, 16, false),
                                    [](const QString& typed) { return SignatoryChange{.note = typed}; });
    TableColumn source = column("source", translate("app", "Source"), CellKind::Text, 16, false);
    source.cellTip = rowTip;
    return SchemaOf<Row>(u"signatories"_s, u"signatory"_s, rows, &keyOf)
        .add(body, [](const Row& row) { return cellOf(nameOf(*row.records, row.signatory.organisation)); })
        .add(status, [](const Row& row) { return CellValue(statusMark(row)); })
        .add(representative, [](const Row& row) { return cellOf(row.signatory.representative); })
        .add(deliberatedOn, [](const Row& row) { return cellOf(row.signatory.deliberatedOn); })
        .add(reference, [](const Row& row) { return cellOf(row.signatory.deliberationReference); })
        .add(signedOn, [](const Row& row) { return cellOf(row.signatory.signedOn); })
        .add(target, [](const Row& row) { return cellOf(row.signatory.targetDate); })
        .add(proof, [](const Row& row) { return cellOf(proofOf(*row.records, row.signatory)); })
        .add(stateColumn<SignatoryClass>("class", translate("app", "Class"), 18),
             [](const Row& row) { return cellOf(row.signatory.signatoryClass); })
        .add(source,
             [](const Row& row) {
                 const Source* found = row.records->find(row.signatory.source);
                 return found ? cellOf(found->title) : CellValue();
             })
        .add(note, [](const Row& row) { return cellOf(row.signatory.note); })
        .followIds(&keyNow)
        .build();
}

TableSchema candidateSchema(Id<Contract> contract)
{
    struct Row
    {
        const Organisation* body;
        bool byLaw;
    };
    const auto rows = [contract](const Register& records) {
        std::vector<Row> made;
        const Contract* found = records.find(contract);
        const auto law = found ? expectedSignatories(records, *found) : std::vector<Id<Organisation>>();
        const auto signatories = records.all<Signatory>().of(contract);
        for (const Organisation& body : records.all<Organisation>()) {
            const bool recorded = std::ranges::any_of(
                signatories, [&](const Signatory& signatory) { return signatory.organisation == body.id; });
            if (!recorded && maySign(body))
                made.push_back({&body, std::ranges::find(law, body.id) != law.end()});
        }
        std::ranges::stable_sort(made, std::greater{}, &Row::byLaw);
        return made;
    };
    return SchemaOf<Row>(u"candidates"_s, u"organisation"_s, rows, [](const Row& row) { return row.body->id.value; })
        .add(column("name", translate("app", "Body"), CellKind::Text, 36),
             [](const Row& row) { return cellOf(row.body->name); })
        .add(column("kind", translate("app", "Kind"), CellKind::Text, 14),
             [](const Row& row) { return cellOf(row.body->kind); })
        .add(stateColumn<SignatoryClass>("class", translate("app", "Class"), 20),
             [](const Row& row) { return cellOf(row.body->signatoryClass); })
        .add(column("law", translate("app", "Named by law"), CellKind::Text, 12),
             [](const Row& row) { return row.byLaw ? CellValue(translate("app", "yes")) : CellValue(u"–"_s); })
        .build();
}

} // namespace parvis
