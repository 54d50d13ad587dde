// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/follow_up_schema.h"

#include "domain/milestone_kinds.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "tasks/existing.h"
#include "tasks/follow_up_edits.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void saveTyped(Transaction& tx, const Register& records, const Milestone& changed, QDate today)
{
    saveMilestone(tx, records, changed, today);
}

void saveTyped(Transaction& tx, const Register& records, const Amendment& changed, QDate today)
{
    saveAmendment(tx, records, changed, today);
}

void saveTyped(Transaction& tx, const Register& records, const Commitment& changed, QDate)
{
    saveCommitment(tx, records, changed);
}

/// Writes one member of a record as it was typed.
template <class T, class Member>
TableColumn edited(TableColumn made, Workspace& workspace, Member T::*member)
{
    made.edit = [&workspace, member](qint64 id, const QString& typed) {
        workspace.editOrThrow([&](Transaction& tx, const Register& records) {
            T changed = existing(records, Id<T>{id});
            if constexpr (std::is_same_v<Member, std::optional<PartialDate>>)
                changed.*member = readDate(typed);
            else if constexpr (std::is_same_v<Member, CommitmentState>)
                changed.*member = parseIdentifier<CommitmentState>(typed).value_or(changed.*member);
            else
                changed.*member = typed;
            saveTyped(tx, records, changed, workspace.today());
        });
    };
    return made;
}

template <class T>
struct FollowUpRow
{
    const Register* records;
    T record;
};

/// The records of the contract that is the subject of the table.
template <class T>
std::vector<FollowUpRow<T>> rowsOf(const Register& records, const TableSubject& contract)
{
    std::vector<FollowUpRow<T>> rows;
    for (const T& record : records.all<T>().of(contract.as<Id<Contract>>()))
        rows.push_back({&records, record});
    return rows;
}

template <class T>
qint64 keyOf(const FollowUpRow<T>& row)
{
    return row.record.id.value;
}

struct StepRow
{
    const Register* records;
    TimelineStep step;
    TimelineKey key;

    /// What stands under "planned" and "done".
    std::optional<PartialDate> planned() const
    {
        if (const Milestone* milestone = records->find(step.milestone); milestone && milestone->planned)
            return milestone->planned;
        return step.state == StepState::Done || step.state == StepState::UnderWay ? std::nullopt : step.date;
    }
    std::optional<PartialDate> done() const
    {
        if (step.state != StepState::Done)
            return std::nullopt;
        return step.until ? step.until : step.date;
    }
    /// What a date that is not recorded here rests on, with the source; then the rest.
    QString detail() const
    {
        QStringList parts;
        if (step.date && step.origin != TimelineOrigin::Recorded)
            parts << label(step.origin);
        if (step.until || (step.date && step.state == StepState::UnderWay))
            parts << timelineDateText(step, QLocale());
        if (!step.detail.isEmpty())
            parts << step.detail;
        if (const Source* source = records->find(step.source); source && !source->producer.isEmpty())
            parts << source->producer;
        return parts.join(u" · "_s);
    }
};

std::vector<TimelineStep> stepsOf(const Register& records, Id<Contract> contract, QDate today)
{
    const Contract* found = records.find(contract);
    return found ? contractTimeline(records, *found, today) : std::vector<TimelineStep>();
}

/// The step of a row that is shown.
TimelineStep stepOf(const Register& records, const TimelineKey& key, QDate today)
{
    return stepsOf(records, key.contract, today).at(std::size_t(key.step));
}

Error amendmentElsewhere()
{
    return Error(translate("app", "An amendment is edited under “After signature”."));
}

/// Lets a cell of the timeline write into the milestone behind its step.
template <class Change>
TableColumn recorded(TableColumn made, Workspace& workspace, Change change)
{
    made.edit = [&workspace, change](qint64 row, const QString& typed) {
        workspace.editOrThrow([&](Transaction& tx, const Register& records) {
            const TimelineKey key(row);
            const TimelineStep step = stepOf(records, key, workspace.today());
            if (step.amendment)
                throw amendmentElsewhere();
            Milestone milestone = milestoneOf(records, key.contract, step);
            change(milestone, typed);
            saveMilestone(tx, records, milestone, workspace.today());
        });
    };
    return made;
}

} // namespace

std::pair<Shape, Tone> StateLook<StepState>::of(StepState state)
{
    switch (state) {
    case StepState::Done:
        return {Shape::Check, Tone::Good};
    case StepState::UnderWay:
        return {Shape::HalfCircle, Tone::Active};
    case StepState::Ahead:
        return {Shape::Triangle, Tone::Neutral};
    case StepState::Late:
        return {Shape::Diamond, Tone::Bad};
    case StepState::Unknown:
        return {Shape::Dash, Tone::Muted};
    }
    return {Shape::Dash, Tone::Muted};
}

std::pair<Shape, Tone> StateLook<CommitmentState>::of(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Open:
        return {Shape::Ring, Tone::Muted};
    case CommitmentState::UnderWay:
        return {Shape::HalfCircle, Tone::Active};
    case CommitmentState::Kept:
        return {Shape::Check, Tone::Good};
    case CommitmentState::Dropped:
        return {Shape::Cross, Tone::Bad};
    }
    return {Shape::Ring, Tone::Muted};
}

TableSchema timelineSchema(Workspace& workspace)
{
    const auto rows = [&workspace](const Register& records, const TableSubject& subject) {
        const auto contract = subject.as<Id<Contract>>();
        std::vector<StepRow> made;
        for (TimelineStep& step : stepsOf(records, contract, workspace.today()))
            made.push_back({&records, std::move(step), TimelineKey(contract, int(made.size()))});
        return made;
    };
    TableColumn planned = recorded(dateColumn("planned", translate("app", "Planned", "step")), workspace,
                                   [](Milestone& m, const QString& typed) { m.planned = readDate(typed); });
    TableColumn done = recorded(dateColumn("done", translate("app", "Done")), workspace,
                                [](Milestone& m, const QString& typed) { m.done = readDate(typed); });
    TableColumn detail = narrowColumn("detail", translate("app", "Detail"), 16);
    detail.cellTip = [&workspace](const Register& records, qint64 row) {
        const TimelineStep step = stepOf(records, TimelineKey(row), workspace.today());
        return step.source ? sourceTip(records.find(step.source)) : step.detail;
    };
    return SchemaOf<StepRow>(u"timeline"_s, {}, rows, [](const StepRow& row) { return row.key.value(); })
        .add(column("title", translate("app", "Step"), CellKind::Text, 22),
             [](const StepRow& row) { return cellOf(row.step.title); })
        .add(stateColumn<StepState>("state", translate("app", "State"), 10),
             [](const StepRow& row) { return cellOf(row.step.state); })
        .add(planned, [](const StepRow& row) { return cellOf(row.planned()); })
        .add(done, [](const StepRow& row) { return cellOf(row.done()); })
        .add(detail, [](const StepRow& row) { return cellOf(row.detail()); })
        .build();
}

TableSchema amendmentSchema(Workspace& workspace)
{
    using Row = FollowUpRow<Amendment>;
    return SchemaOf<Row>(u"amendments"_s, u"amendment"_s, &rowsOf<Amendment>, keyOf<Amendment>)
        .add(column("number", translate("app", "No."), CellKind::Integer, 3),
             [](const Row& row) { return cellOf(row.record.number); })
        .add(edited(column("title", translate("app", "Title"), CellKind::Text, 20), workspace, &Amendment::title),
             [](const Row& row) { return cellOf(row.record.title); })
        .add(edited(dateColumn("signed_on", translate("app", "Signed on")), workspace, &Amendment::signedOn),
             [](const Row& row) { return cellOf(row.record.signedOn); })
        .add(narrowColumn("document", translate("app", "Document"), 14),
             [](const Row& row) {
                 const Document* document = row.records->find(row.record.document);
                 return document ? cellOf(document->title) : CellValue();
             })
        .add(edited(narrowColumn("note", translate("app", "Note"), 14), workspace, &Amendment::note),
             [](const Row& row) { return cellOf(row.record.note); })
        .build();
}

TableSchema commitmentSchema(Workspace& workspace)
{
    using Row = FollowUpRow<Commitment>;
    const TableColumn state =
        edited(stateColumn<CommitmentState>("state", translate("app", "State"), 10), workspace, &Commitment::state);
    return SchemaOf<Row>(u"commitments"_s, u"commitment"_s, &rowsOf<Commitment>, keyOf<Commitment>)
        .add(narrowColumn("organisation", translate("app", "Partner"), 12),
             [](const Row& row) { return cellOf(nameOf(*row.records, row.record.organisation)); })
        .add(edited(column("text", translate("app", "Commitment"), CellKind::Text, 18), workspace, &Commitment::text),
             [](const Row& row) { return cellOf(row.record.text); })
        .add(edited(narrowColumn("indicator", translate("app", "Indicator"), 10), workspace, &Commitment::indicator),
             [](const Row& row) { return cellOf(row.record.indicator); })
        .add(edited(narrowColumn("baseline", translate("app", "Baseline"), 6), workspace, &Commitment::baseline),
             [](const Row& row) { return cellOf(row.record.baseline); })
        .add(edited(narrowColumn("target", translate("app", "Target"), 6), workspace, &Commitment::target),
             [](const Row& row) { return cellOf(row.record.target); })
        .add(edited(narrowColumn("achieved", translate("app", "Achieved"), 6), workspace, &Commitment::achieved),
             [](const Row& row) { return cellOf(row.record.achieved); })
        .add(edited(dateColumn("due", translate("app", "Due")), workspace, &Commitment::due),
             [](const Row& row) { return cellOf(row.record.due); })
        .add(state, [](const Row& row) { return cellOf(row.record.state); })
        .build();
}

TableSchema citizenSchema(Workspace& workspace)
{
    using Row = FollowUpRow<Milestone>;
    const auto rows = [](const Register& records, const TableSubject& contract) {
        std::vector<Row> made = rowsOf<Milestone>(records, contract);
        std::erase_if(made, [](const Row& row) {
            const MilestoneKind* kind = milestoneKind(row.record.kind);
            return !kind || kind->phase != MilestonePhase::Citizens;
        });
        return made;
    };
    return SchemaOf<Row>(u"citizens"_s, u"milestone"_s, rows, keyOf<Milestone>)
        .add(column("kind", translate("app", "Kind"), CellKind::Text, 14),
             [](const Row& row) { return cellOf(milestoneKindText(row.record.kind)); })
        .add(edited(narrowColumn("title", translate("app", "Title"), 18), workspace, &Milestone::title),
             [](const Row& row) { return cellOf(row.record.title); })
        .add(edited(dateColumn("planned", translate("app", "Planned", "step")), workspace, &Milestone::planned),
             [](const Row& row) { return cellOf(row.record.planned); })
        .add(edited(dateColumn("done", translate("app", "Done")), workspace, &Milestone::done),
             [](const Row& row) { return cellOf(row.record.done); })
        .add(edited(narrowColumn("note", translate("app", "Note"), 20), workspace, &Milestone::note),
             [](const Row& row) { return cellOf(row.record.note); })
        .build();
}

} // namespace parvis
