#include "app/comparison_view.h"

#include "app/change_text.h"
#include "app/record_label.h"
#include "app/record_table_view.h"
#include "app/theme.h"
#include "store/history.h"
#include "ui_comparison_view.h"

namespace parvis {

namespace {

struct ComparedRecord
{
    qint64 id = 0; ///< its place in the list, from 1
    Outcome outcome = Outcome::Changed;
    QString record;
    QString fields;
};

Outcome outcomeOf(const RowChange& change)
{
    return !change.before ? Outcome::Added : !change.after ? Outcome::Removed : Outcome::Changed;
}

QString requiredDateProblem(const QString& typed)
{
    return typed.isEmpty() ? ComparisonView::tr("A date is needed, such as 19/04/2024.") : dateProblem(typed);
}

} // namespace

std::pair<Shape, Tone> StateLook<Outcome>::of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return {Shape::Triangle, Tone::Good};
    case Outcome::Changed:
        return {Shape::Diamond, Tone::Active};
    case Outcome::Removed:
        return {Shape::Cross, Tone::Bad};
    }
    return {Shape::Dash, Tone::Muted};
}

ComparisonView::ComparisonView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::ComparisonView>())
    , changes_(std::make_shared<std::atomic<Changes>>())
{
    ui_->setupUi(this);
    const int unit = Theme::unit();
    ui_->barLayout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    ui_->figures->hide();
    ui_->changes->setRecordModel(new RecordTableModel(schema()));
    ui_->changes->setAccessibleName(tr("Records that changed between the two dates"));
    for (CheckedLine* line : {ui_->from, ui_->to}) {
        line->setProblem(&requiredDateProblem);
        line->setPlaceholderText(tr("19/04/2024"));
        line->setMaximumWidth(unit * 22);
        connect(line, &QLineEdit::returnPressed, this, &ComparisonView::compare);
        connect(line, &QLineEdit::textChanged, this,
                [this] { ui_->compare->setEnabled(ui_->from->isAcceptable() && ui_->to->isAcceptable()); });
    }
    ui_->compare->setEnabled(false);
    connect(ui_->compare, &QPushButton::clicked, this, &ComparisonView::compare);
    connect(ui_->changes, &RecordTableView::currentIdChanged, this, [this](qint64 id) {
        const Changes changes = changes_->load();
        if (changes && id > 0 && std::size_t(id) <= changes->size())
            Q_EMIT changeSelected((*changes)[std::size_t(id) - 1]);
    });
}

ComparisonView::~ComparisonView() = default;

void ComparisonView::start()
{
    ui_->from->setFocus(Qt::OtherFocusReason);
    ui_->from->selectAll();
}

QString ComparisonView::periodText() const
{
    return period_;
}

void ComparisonView::compare()
{
    const auto from = PartialDate::parseTyped(ui_->from->text().trimmed());
    const auto to = PartialDate::parseTyped(ui_->to->text().trimmed());
    if (!from || !to || !workspace_.database())
        return;
    if (from->firstDay() > to->lastDay()) {
        workspace_.warn(tr("The period ends before it begins. Exchange its two dates."));
        return;
    }
    const auto dayText = [](QDate day) { return PartialDate::day(day)->text(QLocale()); };
    period_ = tr("from %1 to %2").arg(dayText(from->firstDay()), dayText(to->lastDay()));
    workspace_.jobs().cancel(job_);
    job_ = workspace_.jobs().run(
        this, tr("Comparing two dates"),
        [path = workspace_.database()->path(), first = endOfDay(from->firstDay().addDays(-1)),
         last = endOfDay(to->lastDay())](const JobControl&) { return History(path).changesBetween(first, last); },
        [this](std::vector<RowChange> changes) { show(std::move(changes)); });
}

void ComparisonView::show(std::vector<RowChange> changes)
{
    int counts[3] = {};
    for (const RowChange& change : changes)
        ++counts[int(outcomeOf(change))];
    ui_->figures->setText(changes.empty() ? tr("Nothing changed %1.").arg(period_)
                                          : tr("%1, %2, %3 %4.")
                                                .arg(tr("%n record(s) added", nullptr, counts[0]),
                                                     tr("%n changed", nullptr, counts[1]),
                                                     tr("%n removed", nullptr, counts[2]), period_));
    ui_->figures->show();
    changes_->store(std::make_shared<const std::vector<RowChange>>(std::move(changes)));
    ui_->changes->recordModel()->refresh(workspace_.records());
    Q_EMIT compared();
}

TableSchema ComparisonView::schema() const
{
    const auto rows = [changes = changes_](const Register& records) {
        std::vector<ComparedRecord> compared;
        if (const Changes all = changes->load()) {
            for (const RowChange& change : *all)
                compared.push_back({qint64(compared.size()) + 1, outcomeOf(change), recordLabel(records, change),
                                    changeSummary(records, change, QLocale())});
        }
        return compared;
    };
    const auto size = [changes = changes_](const Register&) {
        const Changes all = changes->load();
        return all ? all->size() : 0;
    };
    using Row = ComparedRecord;
    std::vector<const StateMark*> outcomes;
    for (const StateMark& mark : marksOf<Outcome>())
        outcomes.push_back(&mark);
    return SchemaOf<Row>(QStringLiteral("history_comparison"), {}, rows, [](const Row& row) { return row.id; })
        .add({.id = QStringLiteral("outcome"),
              .title = tr("Became"),
              .kind = CellKind::State,
              .width = 14,
              .marks = outcomes},
             [](const Row& row) { return cellOf(row.outcome); })
        .add({.id = QStringLiteral("record"), .title = tr("Record"), .width = 50},
             [](const Row& row) { return cellOf(row.record); })
        .add({.id = QStringLiteral("fields"), .title = tr("Values"), .width = 60},
             [](const Row& row) { return cellOf(row.fields); })
        .estimate(size)
        .build();
}

} // namespace parvis
