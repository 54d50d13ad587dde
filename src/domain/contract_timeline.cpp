// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contract_timeline.h"

#include "domain/milestone_kinds.h"
#include "domain/names.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto middleDot = u" · "_s;
constexpr int firstCommitteeYear = 2025; // the first whole year of the contracts of 2024
constexpr int lastYear = 2030;

/// A date that is set for all contracts, the text that sets it, and the event of the register that has its source.
struct NationalDate
{
    const char* kind;
    const char* date;
    const char* rule;
    const char* event;
};

constexpr NationalDate nationalDates[] = {
    {"previous_evaluation", "2022", QT_TRANSLATE_NOOP("domain", "evaluations held over the year 2022"), "2022"},
    {"consultation", "2023-10", QT_TRANSLATE_NOOP("domain", "circular of 31 August 2023: until the end of October"),
     "2023-08-31"},
    {"writing", nullptr, nullptr, nullptr},
    {"deliberation", nullptr, nullptr, nullptr},
    {"signature", "2024-03-31", QT_TRANSLATE_NOOP("domain", "instruction of 4 January 2024"), "2024-03-31"},
    {"publication", nullptr, nullptr, nullptr},
    {"three_year_update", "2027", QT_TRANSLATE_NOOP("domain", "circular of 31 August 2023"), "2027"},
    {"end", "2030-12-31", QT_TRANSLATE_NOOP("domain", "contracts of 2024 to 2030"), "2030-12-31"}};

StepState stateOf(const Milestone& milestone, QDate today)
{
    if (milestone.done)
        return StepState::Done;
    if (!milestone.planned)
        return StepState::Unknown;
    return isOverdue(*milestone.planned, today) ? StepState::Late : StepState::Ahead;
}

/// Collects the steps of one contract.
class Timeline
{
public:
    Timeline(const Register& records, const Contract& contract, QDate today)
        : records_(records)
        , contract_(contract)
        , today_(today)
        , summary_(summariseContract(records, contract))
    {
    }

    std::vector<TimelineStep> make()
    {
        addRecorded();
        addKnownSteps();
        addCommittees();
        addAmendments();
        order();
        return std::move(steps_);
    }

private:
    bool isRecorded(const QString& kind) const
    {
        return std::ranges::any_of(records_.all<Milestone>().of(contract_.id),
                                   [&](const Milestone& m) { return m.kind == kind; });
    }

    void addRecorded()
    {
        for (const Milestone& milestone : records_.all<Milestone>().of(contract_.id)) {
            TimelineStep step;
            step.kind = milestone.kind;
            step.title = milestoneName(milestone);
            step.date = milestone.done ? milestone.done : milestone.planned;
            step.state = stateOf(milestone, today_);
            step.origin = TimelineOrigin::Recorded;
            step.detail = milestone.note;
            step.source = milestone.source;
            step.milestone = milestone.id;
            completeFromSignatories(step);
            steps_.push_back(std::move(step));
        }
    }

    /// A recorded deliberation or signature says as well how far the signatories are; once they all are there, it is
    /// done, whether someone ticked it or not.
    void completeFromSignatories(TimelineStep& step) const
    {
        if (step.kind != u"signature" && step.kind != u"deliberation")
            return;
        const TimelineStep computed = knownStep(step.kind);
        if (computed.origin != TimelineOrigin::Computed)
            return;
        step.detail = QStringList{computed.detail, step.detail}.join(step.detail.isEmpty() ? QString() : middleDot);
        if (computed.state == StepState::Done && step.state != StepState::Done) {
            step.state = StepState::Done;
            step.origin = TimelineOrigin::Computed;
            step.date = computed.date;
            step.until = computed.until;
        }
    }

    void addKnownSteps()
    {
        for (const NationalDate& national : nationalDates) {
            const QString kind = QString::fromLatin1(national.kind);
            if (!isRecorded(kind))
                steps_.push_back(knownStep(kind));
        }
    }

    TimelineStep knownStep(const QString& kind) const
    {
        TimelineStep step = nationalStep(*std::ranges::find_if(
            nationalDates, [&](const NationalDate& national) { return kind == QLatin1StringView(national.kind); }));
        if (kind == u"deliberation")
            computeDeliberations(step);
        else if (kind == u"signature")
            computeSignature(step);
        return step;
    }

    TimelineStep nationalStep(const NationalDate& national) const
    {
        TimelineStep step;
        step.kind = QString::fromLatin1(national.kind);
        step.title = milestoneKindText(step.kind);
        if (!national.date)
            return step;
        step.date = PartialDate::parse(QString::fromLatin1(national.date));
        step.state = isOverdue(*step.date, today_) ? StepState::Unknown : StepState::Ahead;
        step.detail = translate("domain", national.rule);
        step.source = sourceOfEvent(*PartialDate::parse(QString::fromLatin1(national.event)));
        return step;
    }

    std::optional<Id<Source>> sourceOfEvent(const PartialDate& date) const
    {
        for (const Event& event : records_.all<Event>()) {
            if (!event.contract && event.date == date && event.source)
                return event.source;
        }
        return std::nullopt;
    }

    void spread(TimelineStep& step, std::optional<PartialDate> Signatory::*member) const
    {
        step.date.reset();
        for (const Signatory& signatory : records_.all<Signatory>().of(contract_.id)) {
            const auto& date = signatory.*member;
            if (!date)
                continue;
            if (!step.date || *date < *step.date)
                step.date = date;
            if (!step.until || *step.until < *date)
                step.until = date;
        }
        if (step.until == step.date)
            step.until.reset();
    }

    void computeDeliberations(TimelineStep& step) const
    {
        int deliberated = 0;
        int bodies = int(summary_.unrecorded.size());
        for (const Signatory& signatory : records_.all<Signatory>().of(contract_.id)) {
            ++bodies;
            deliberated += signatory.deliberatedOn || signatory.status == SignatoryStatus::Deliberated;
        }
        spread(step, &Signatory::deliberatedOn);
        if (deliberated == 0)
            return;
        step.origin = TimelineOrigin::Computed;
        step.state = deliberated == bodies ? StepState::Done : StepState::UnderWay;
        step.detail = translate("domain", "%1 of %2 known").arg(deliberated).arg(bodies);
    }

    void computeSignature(TimelineStep& step) const
    {
        const int hasSigned = summary_.requiredSigned;
        const bool any = hasSigned + summary_.optionalSigned > 0;
        const QString progress =
            translate("domain", "%1 of %2 required signatures").arg(hasSigned).arg(summary_.required);
        if (summary_.state == ContractState::Signed) {
            spread(step, &Signatory::signedOn);
            if (!step.date)
                step.date = contract_.declaredOn;
            step.origin = TimelineOrigin::Computed;
            step.state = StepState::Done;
            step.detail = progress;
            step.source.reset();
        } else if (contract_.declaredState == DeclaredState::Signed) {
            step.date = contract_.declaredOn;
            step.origin = TimelineOrigin::Declared;
            step.state = any ? StepState::UnderWay : StepState::Done; // as the computed state of the contract says
            step.source = contract_.declaredSource;
            step.detail = any ? progress : contract_.declaredPlace;
        } else {
            if (contract_.targetDate) {
                step.date = contract_.targetDate;
                step.origin = TimelineOrigin::Recorded;
                step.source.reset();
                step.detail.clear();
            }
            step.state = isOverdue(*step.date, today_) ? StepState::Late : StepState::Ahead;
            if (any)
                step.detail = step.detail.isEmpty() ? progress : progress + middleDot + step.detail;
        }
    }

    void addCommittees()
    {
        const QString kind = u"steering_committee"_s;
        for (int year = firstCommitteeYear; year <= lastYear; ++year) {
            const bool known = std::ranges::any_of(steps_, [&](const TimelineStep& step) {
                return step.kind == kind && step.date && step.date->firstDay().year() == year;
            });
            if (known)
                continue;
            TimelineStep step;
            step.kind = kind;
            step.title = milestoneKindText(kind);
            step.date = PartialDate::year(year);
            step.state = isOverdue(*step.date, today_) ? StepState::Unknown : StepState::Ahead;
            step.detail = translate("domain", "at least once a year");
            step.source = sourceOfEvent(*PartialDate::parse(u"2024-01-04"));
            steps_.push_back(std::move(step));
        }
    }

    void addAmendments()
    {
        for (const Amendment& amendment : records_.all<Amendment>().of(contract_.id)) {
            TimelineStep step;
            step.kind = u"amendment"_s;
            step.title = translate("domain", "Amendment no. %1").arg(amendment.number);
            step.date = amendment.signedOn;
            step.state = amendment.signedOn ? StepState::Done : StepState::Unknown;
            step.origin = TimelineOrigin::Recorded;
            step.detail = amendment.title;
            step.amendment = amendment.id;
            steps_.push_back(std::move(step));
        }
    }

    static int rankOf(const QString& kind)
    {
        const auto kinds = milestoneKinds();
        const MilestoneKind* known = milestoneKind(kind);
        return known ? int(known - kinds.data()) : int(kinds.size());
    }

    /// By date. One without a date comes before the first dated step that follows it in a contract's life.
    void order()
    {
        std::vector<TimelineStep> undated;
        std::vector<TimelineStep> dated;
        for (TimelineStep& step : steps_)
            (step.date ? dated : undated).push_back(std::move(step));
        std::ranges::stable_sort(dated, [](const TimelineStep& a, const TimelineStep& b) {
            return *a.date != *b.date ? *a.date < *b.date : rankOf(a.kind) < rankOf(b.kind);
        });
        std::ranges::stable_sort(undated, {}, [](const TimelineStep& step) { return rankOf(step.kind); });
        for (TimelineStep& step : undated) {
            const int rank = rankOf(step.kind);
            const auto after =
                std::ranges::find_if(dated, [&](const TimelineStep& s) { return rankOf(s.kind) > rank; });
            dated.insert(after, std::move(step));
        }
        steps_ = std::move(dated);
    }

    const Register& records_;
    const Contract& contract_;
    QDate today_;
    ContractSummary summary_;
    std::vector<TimelineStep> steps_;
};

} // namespace

std::vector<TimelineStep> contractTimeline(const Register& records, const Contract& contract, QDate today)
{
    return Timeline(records, contract, today).make();
}

QString timelineDateText(const TimelineStep& step, const QLocale& locale)
{
    if (!step.date)
        return translate("domain", "To be filled in");
    return step.until ? translate("domain", "%1 – %2").arg(step.date->text(locale), step.until->text(locale))
                      : step.date->text(locale);
}

} // namespace parvis
