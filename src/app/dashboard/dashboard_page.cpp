// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/dashboard_page.h"

#include "app/dashboard/card_columns.h"
#include "app/dashboard/dashboard_chart_cards.h"
#include "app/deadlines/deadline_schema.h"
#include "app/history/comparison_view.h"
#include "app/history/history_page.h"
#include "domain/calendar_entries.h"
#include "domain/confined_register.h"
#include "domain/day_text.h"
#include "domain/deadlines.h"
#include "domain/figures/indicator_text.h"
#include "domain/figures/register_summary.h"
#include "domain/names.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/chart_card.h"
#include "widgets/tables/record_table_view.h"

#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int eventsShown = 6;
constexpr int afterFirstFrame = 30; // ms

QString number(int value)
{
    return QLocale().toString(value);
}

/// The values of a regional figure when two of them differ that speak of the same vintage, or may do so.
std::vector<const IndicatorValue*> conflictingValues(const Register& records, const Indicator& indicator)
{
    std::vector<const IndicatorValue*> values;
    for (const IndicatorValue& value : records.all<IndicatorValue>().of(0)) {
        if (value.indicator == indicator.id)
            values.push_back(&value);
    }
    const auto conflict = [](const IndicatorValue* a, const IndicatorValue* b) {
        return a->value != b->value && (a->vintage == b->vintage || a->vintage.isEmpty() || b->vintage.isEmpty());
    };
    const bool any = std::ranges::any_of(values, [&](const IndicatorValue* a) {
        return std::ranges::any_of(values, [&](const IndicatorValue* b) { return conflict(a, b); });
    });
    return any ? values : std::vector<const IndicatorValue*>();
}

/// As high as the scroll area's width makes it. To ask its layout for another width would measure every text once more.
class Body : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return QSize(1, 1) * (Look::unit() * 100); }
};

} // namespace

DashboardPage::DashboardPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"dashboard"_s, parent)
    , scroll_(new QScrollArea(this))
    , body_(new Body(scroll_))
    , columns_(new CardColumns(body_))
    , states_(new Card(tr("Contracts by computed state"), body_))
    , signatures_(new Card(tr("Contracts declared signed"), body_))
    , due_(new Card(tr("To be done"), body_))
    , people_(new Card(tr("Neighbourhoods and inhabitants"), body_))
    , disagreements_(new Card(tr("Figures that disagree"), body_))
    , contours_(new Card(tr("Contours on the map"), body_))
    , events_(new Card(tr("Coming up"), body_))
    , charts_(new DashboardChartCards(workspace, body_))
    , chartsStart_(new QTimer(this))
{
    setTitle(tr("Dashboard"));
    auto* since = new QAction(Look::icon(u"history"_s), tr("Since the last steering committee…"), this);
    since->setToolTip(tr("What changed since the last steering committee that is recorded, or in the last month"));
    addHeaderAction(since);
    connect(since, &QAction::triggered, this, [this] {
        const QDate today = this->workspace().today();
        const auto committee = lastSteeringCommittee(this->workspace().records(), today);
        this->workspace().requests().openPage(u"history"_s, changesSince(committee.value_or(today.addMonths(-1))));
        if (!committee) // on the page where it is read: an information goes with its page
            this->workspace().inform(tr("No steering committee is recorded: here is what changed in the last month."));
    });
    plainCards_ = {states_, signatures_, due_, people_, disagreements_, contours_, events_};
    chartsStart_->setObjectName(u"charts"_s);
    chartsStart_->setSingleShot(true);
    chartsStart_->setInterval(afterFirstFrame);
    connect(chartsStart_, &QTimer::timeout, charts_, &DashboardChartCards::fill);
    scroll_->setWidget(body_);
    scroll_->setAccessibleName(tr("Dashboard"));
    setAccessibleRole(scroll_, QAccessible::Grouping);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not before, or the cards are measured at the scroll area’s first width.
    columns_->setCards({states_, due_, people_, charts_->curve(), signatures_, charts_->classes(),
                        charts_->departements(), events_, disagreements_, contours_});
    setList(scroll_);
    body_->installEventFilter(this);
    followHome();
}

QWidget* DashboardPage::mainWidget() const
{
    return scroll_;
}

std::function<void()> DashboardPage::opens(const QString& page, const Filters& filters)
{
    return [this, page, filters] { workspace().requests().openPage(page, filters); };
}

void DashboardPage::refresh(const ChangeSet*)
{
    const auto within = home();
    shown_ = within ? confinedTo(workspace().records(), *within) : workspace().records();
    const Register& records = shown_;
    const RegisterSummary summary = summariseRegister(records, workspace().today());
    setFigures(tr("State of play on %1").arg(dayText(workspace().today())));
    for (Card* card : plainCards_)
        card->clear();
    fillStates(summary);
    fillDue(records);
    fillSignatures(summary);
    fillPeople(records, summary);
    fillDisagreements(records);
    fillContours(summary);
    fillEvents(records);
    charts_->outline(records);
    if (charts_->showATable())
        return charts_->fill();
    chartsWait_ = true;
    body_->update();
}

/// However long the first frame takes, the charts come after it.
bool DashboardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (chartsWait_ && event->type() == QEvent::Paint) {
        chartsWait_ = false;
        chartsStart_->start();
    }
    return Page::eventFilter(watched, event);
}

void DashboardPage::fillStates(const RegisterSummary& summary)
{
    std::vector<std::pair<const StateMark*, int>> bars;
    for (const auto& name : EnumNames<ContractState>::all)
        bars.emplace_back(markOf(name.value), summary.contractsByState.at(name.value));
    auto* list = new BarList(states_);
    list->setBars(bars, [this](const QString& state) {
        workspace().requests().openPage(u"contracts"_s, {{u"state"_s, state}});
    });
    states_->addWidget(list);
    states_->addNote(tr("As the recorded signatories make it; what sources declare stands apart."));
}

/// What is overdue and what comes next, each leading to the record itself.
void DashboardPage::fillDue(const Register& records)
{
    const std::vector<DueItem> items = dueItems(records, workspace().today());
    std::vector<std::pair<const StateMark*, int>> bars;
    for (const auto& name : EnumNames<Urgency>::all)
        bars.emplace_back(markOf(name.value), int(std::ranges::count(items, name.value, &DueItem::urgency)));
    auto* list = new BarList(due_);
    list->setBars(bars, [this](const QString& urgency) {
        workspace().requests().openPage(u"deadlines"_s, {{u"urgency"_s, urgency}});
    });
    due_->addWidget(list);
    if (items.empty()) {
        due_->addNote(tr("Nothing is waiting: every contract is signed and no milestone is planned."));
        return;
    }
    QString html;
    for (const DueItem& item : std::span(items).first(std::min<std::size_t>(eventsShown, items.size()))) {
        const QString contract = contractName(records, item.contract);
        const QString what = item.kind == DueKind::Contract && !contract.isEmpty() ? contract : dueText(records, item);
        html += u"<tr><td style=\"padding-right: 12px\">%1</td><td>%2</td></tr>"_s.arg(
            item.due.text(QLocale()), recordLink(deadlineRecord(records, deadlineId(item.kind, item.record)), what));
    }
    due_->addLinks(u"<table cellspacing=\"2\">%1</table>"_s.arg(html), [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace().requests().openRecord(*record);
    });
}

void DashboardPage::fillSignatures(const RegisterSummary& summary)
{
    signatures_->addFigure(
        tr("%1 of %2").arg(summary.declaredSigned).arg(summary.contracts),
        tr("contracts that a source declares signed, %1 of them with a date").arg(summary.declaredDated),
        tr("Source of each in the list of contracts"), {}, opens(u"contracts"_s, {{u"declared"_s, u"signed"_s}}));
    signatures_->addFigure(number(summary.overdueContracts), tr("contracts past their date and not signed"),
                           tr("National date 31 March 2024, unless the contract has its own"), {},
                           opens(u"contracts"_s, {{u"timing"_s, u"overdue"_s}}));
}

void DashboardPage::fillPeople(const Register& records, const RegisterSummary& summary)
{
    const Source* people = records.all<Qpv>().empty() ? nullptr : records.find(records.all<Qpv>()[0].populationSource);
    const Source* geography = records.all<Qpv>().empty() ? nullptr : records.find(records.all<Qpv>()[0].source);
    people_->addFigure(
        number(summary.qpv),
        tr("priority neighbourhoods, in %1 communes and %2 EPCI").arg(summary.communes).arg(summary.epci),
        sourceLine(geography), sourceTip(geography), opens(u"districts"_s));
    people_->addFigure(number(summary.population), tr("inhabitants"), sourceLine(people), sourceTip(people),
                       opens(u"districts"_s));
    people_->addFigure(
        number(summary.populationCovered),
        tr("of them in the %1 neighbourhoods of contracts signed by all or declared signed").arg(summary.qpvCovered),
        tr("Signed by all, or declared signed by a source"), {}, opens(u"contracts"_s, {{u"timing"_s, u"signed"_s}}));
}

void DashboardPage::fillDisagreements(const Register& records)
{
    bool any = false;
    for (const Indicator& indicator : records.all<Indicator>()) {
        const auto values = conflictingValues(records, indicator);
        if (values.empty())
            continue;
        any = true;
        disagreements_->addNote(indicator.title);
        std::vector<Quote> quotes;
        for (const IndicatorValue* value : values) {
            const Source* source = records.find(value->source);
            const QString figure = indicatorFigure(indicator, value->value, QLocale());
            const bool before = standsBefore(value->note);
            quotes.push_back({before ? u"%1 %2"_s.arg(value->note, figure) : figure, before ? QString() : value->note,
                              sourceLine(source, value->vintage), sourceTip(source)});
        }
        disagreements_->addQuotes(quotes);
    }
    disagreements_->addNote(any ? tr("Parvis adds up the neighbourhoods; it shows the others as they were published.")
                                : tr("None: the sources of this register agree."));
}

void DashboardPage::fillContours(const RegisterSummary& summary)
{
    auto* list = new BarList(contours_);
    list->setBars({{markOf(ContourKind::Official), summary.officialPerimeters},
                   {markOf(ContourKind::Schematic), summary.schematicPerimeters}},
                  [this](const QString& kind) {
                      workspace().requests().openPage(u"districts"_s, {{u"contour"_s, kind}});
                  });
    contours_->addWidget(list);
    if (summary.schematicPerimeters > 0)
        contours_->addNote(
            tr("Import the official contours of the ANCT from the File menu (Ctrl+I); until then the map "
               "draws schematic ellipses."));
}

void DashboardPage::fillEvents(const Register& records)
{
    const auto coming = comingEntries(records, workspace().today());
    auto* grid = new FactGrid(events_);
    for (std::size_t i = 0; i < std::min<std::size_t>(eventsShown, coming.size()); ++i)
        grid->add(coming[i].date->text(QLocale()), coming[i].title);
    events_->addWidget(grid);
    if (coming.empty())
        events_->addNote(tr("Nothing is planned: add events on the Calendar page."));
}

} // namespace parvis
