#include "app/contract_sheet.h"

#include "app/add_signatory_dialog.h"
#include "app/contract_edits.h"
#include "app/contract_tables.h"
#include "app/domain_marks.h"
#include "app/flow_layout.h"
#include "app/record_table_view.h"
#include "app/theme.h"
#include "ui_contract_fields.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace parvis {

namespace {

QToolButton* actionButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ContractSheet::ContractSheet(Workspace& workspace, QWidget* parent)
    : Sheet(parent)
    , workspace_(workspace)
    , contract_(std::make_shared<Id<Contract>>())
    , edits_(std::make_shared<ContractEdits>(workspace))
    , fields_(std::make_unique<Ui::ContractFields>())
    , add_(new QAction(Theme::icon(QStringLiteral("add")), tr("Add signatories…"), this))
    , addMissing_(new QAction(Theme::icon(QStringLiteral("check")), tr("Add those the law names"), this))
    , remove_(new QAction(Theme::icon(QStringLiteral("delete")), tr("Remove"), this))
    , zoom_(new QAction(Theme::icon(QStringLiteral("zoom")), tr("Show on the map"), this))
{
    addHeadingAction(zoom_);
    makeState();
    makeSignatories();
    qpvs_ = addText(tr("Neighbourhoods"));
    makeFields();
    funding_ = addFacts(tr("Funding"));
    connect(this, &Sheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace_.openRecord(*record);
    });
    connect(zoom_, &QAction::triggered, this, [this] {
        std::vector<Id<Qpv>> qpvs;
        for (const Qpv& qpv : workspace_.records().all<Qpv>().of(*contract_))
            qpvs.push_back(qpv.id);
        workspace_.zoomToQpvs(qpvs);
    });
}

ContractSheet::~ContractSheet() = default;

void ContractSheet::makeState()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit());
    state_ = new FactGrid(box);
    missing_ = new QLabel(box);
    missing_->setWordWrap(true);
    missing_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(state_);
    column->addWidget(missing_);
    addSection({}, box);
}

void ContractSheet::makeFields()
{
    auto* form = new QWidget(this);
    fields_->setupUi(form);
    fields_->dateError->hide();
    fields_->targetDate->setProblem(&dateProblem);
    addSection(tr("Contract"), form);
    connect(fields_->targetDate, &CheckedLine::problemChanged, fields_->dateError, [this](const QString& problem) {
        fields_->dateError->setText(problem);
        fields_->dateError->setVisible(!problem.isEmpty());
    });
    connect(fields_->title, &QLineEdit::editingFinished, this, [this] {
        const Contract* known = workspace_.records().find(*contract_);
        if (known && fields_->title->text().trimmed() != known->title)
            workspace_.attempt([this] { edits_->setTitle(*contract_, fields_->title->text().trimmed()); });
    });
    connect(fields_->targetDate, &QLineEdit::editingFinished, this, [this] {
        const Contract* known = workspace_.records().find(*contract_);
        const QString before = known && known->targetDate ? typedDate(*known->targetDate) : QString();
        if (known && fields_->targetDate->isAcceptable() && fields_->targetDate->text().trimmed() != before)
            workspace_.attempt([this] { edits_->setTargetDate(*contract_, fields_->targetDate->text().trimmed()); });
    });
    connect(fields_->note, &NoteEdit::edited, this,
            [this](const QString& note) { workspace_.attempt([&] { edits_->setNote(*contract_, note); }); });
}

void ContractSheet::makeSignatories()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit());
    table_ = new RecordTableView(box);
    table_->setAccessibleName(tr("Signatories"));
    model_ = new RecordTableModel(signatorySchema(contract_, edits_));
    table_->setRecordModel(model_);
    table_->setCompact(true);
    auto* buttons = new FlowLayout(nullptr, Theme::unit());
    for (QAction* action : {addMissing_, add_, remove_})
        buttons->addWidget(actionButton(action, box));
    addMissingButton_ = buttons->itemAt(0)->widget();
    column->addWidget(table_);
    column->addLayout(buttons);
    addSection(tr("Signatories"), box);
    connect(model_, &RecordTableModel::editFailed, &workspace_, &Workspace::report);
    connect(add_, &QAction::triggered, this, &ContractSheet::chooseSignatories);
    connect(addMissing_, &QAction::triggered, this, &ContractSheet::addMissing);
    connect(remove_, &QAction::triggered, this, &ContractSheet::removeSignatories);
    connect(table_, &RecordTableView::removeRequested, this, &ContractSheet::removeSignatories);
    connect(table_, &RecordTableView::selectedIdsChanged, this,
            [this] { remove_->setEnabled(workspace_.isWritable() && !table_->selectedIds().empty()); });
}

void ContractSheet::showContract(Id<Contract> id)
{
    *contract_ = id;
    refresh();
}

void ContractSheet::refresh()
{
    const Register& records = workspace_.records();
    const Contract* contract = records.find(*contract_);
    if (!contract) {
        showHint(tr("Choose a contract in the list to see its signatories, neighbourhoods and funding."));
        return;
    }
    showHint({});
    const Epci* epci = records.find(contract->epci);
    const Departement* departement = epci ? records.find(epci->departement) : nullptr;
    setHeading(epci ? epci->name : contract->code.text(),
               QStringLiteral("%1 · %2").arg(contract->code.text(), departement ? departement->name : unknownText()));
    const bool writable = workspace_.isWritable();
    model_->setEditable(writable);
    model_->refresh(records);
    table_->setMinimumHeight(table_->sizeHint().height());
    add_->setEnabled(writable);
    remove_->setEnabled(writable && !table_->selectedIds().empty());
    showStateOf(*contract);
    showQpvsOf(*contract);
    showFundingOf(*contract);
    fields_->title->setText(contract->title);
    fields_->title->setCursorPosition(0);
    fields_->targetDate->setText(contract->targetDate ? typedDate(*contract->targetDate) : QString());
    fields_->note->setNote(contract->note);
    fields_->title->setReadOnly(!writable);
    fields_->targetDate->setReadOnly(!writable);
    fields_->note->setReadOnly(!writable);
}

void ContractSheet::showStateOf(const Contract& contract)
{
    const Register& records = workspace_.records();
    const ContractSummary summary = summariseContract(records, contract);
    state_->clear();
    state_->addState(tr("Computed state"), *markOf(summary.state),
                     tr("%1 of %2 required signatures").arg(summary.requiredSigned).arg(summary.required));
    const Source* source = records.find(contract.declaredSource);
    QStringList detail;
    if (contract.declaredOn)
        detail << contract.declaredOn->text(QLocale());
    if (!contract.declaredPlace.isEmpty())
        detail << contract.declaredPlace;
    state_->addState(tr("Declared state"), *markOf(contract.declaredState), detail.join(QStringLiteral(", ")),
                     sourceTip(source));
    if (contract.declaredState == DeclaredState::Signed)
        state_->add(tr("Says who"), source ? source->title : QString(),
                    QStringLiteral("%1 · %2").arg(sourceLine(source), label(contract.declaredConfidence)),
                    sourceTip(source));
    QStringList names;
    for (const Id<Organisation> id : summary.missing) {
        if (const Organisation* body = records.find(id))
            names << body->name;
    }
    QString text =
        names.isEmpty() ? QString() : tr("<b>It lacks:</b> %1").arg(names.join(QStringLiteral(", ")).toHtmlEscaped());
    if (contradictsDeclaration(contract, summary.state))
        text += QStringLiteral("<br>") + tr("The source and the recorded signatures do not agree: record the "
                                            "signatures that are known, or correct the source.");
    missing_->setText(text);
    missing_->setVisible(!text.isEmpty());
    addMissing_->setEnabled(workspace_.isWritable());
    addMissingButton_->setVisible(!summary.unrecorded.empty());
}

void ContractSheet::showQpvsOf(const Contract& contract)
{
    const Register& records = workspace_.records();
    const QLocale locale;
    QString html;
    QStringList communes;
    const Source* source = nullptr;
    QString vintage;
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id)) {
        const QString people =
            qpv.population ? tr("%1 inhabitants").arg(locale.toString(*qpv.population)) : unknownText();
        html += QStringLiteral("<tr><td>%1</td><td style=\"padding-left: 12px\">%2</td>"
                               "<td align=\"right\" style=\"padding-left: 12px\">%3</td></tr>")
                    .arg(recordLink(refOf(qpv.id), qpv.code.text()), qpv.name.toHtmlEscaped(), people);
        for (const Commune* commune : records.communesOf(qpv.id)) {
            if (!communes.contains(commune->name))
                communes << commune->name;
        }
        source = records.find(qpv.populationSource);
        vintage = qpv.populationVintage;
    }
    if (html.isEmpty()) {
        qpvs_->setText(tr("No neighbourhood belongs to this contract yet."));
        return;
    }
    const auto population = records.populationOf(contract.id);
    const QString total = population ? tr("%1 inhabitants").arg(locale.toString(*population)) : unknownText();
    qpvs_->setText(QStringLiteral("<table cellspacing=\"2\">%1</table><p>%2 – %3<br>%4</p>")
                       .arg(html, total, sourceLine(source, vintage).toHtmlEscaped(),
                            tr("Communes: %1").arg(communes.join(QStringLiteral(", "))).toHtmlEscaped()));
}

void ContractSheet::showFundingOf(const Contract& contract)
{
    const Register& records = workspace_.records();
    struct Total
    {
        QString title;
        std::optional<Money> FundingLine::*member;
        std::optional<Money> sum;
    };
    Total totals[] = {{tr("Planned"), &FundingLine::planned, {}},
                      {tr("Committed"), &FundingLine::committed, {}},
                      {tr("Paid"), &FundingLine::paid, {}},
                      {tr("Theoretical (posts × flat rate)"), &FundingLine::theoretical, {}}};
    int lines = 0;
    for (const FundingLine& line : records.all<FundingLine>().of(contract.id)) {
        ++lines;
        for (Total& total : totals) {
            if (line.*(total.member))
                total.sum = total.sum.value_or(Money()) + *(line.*(total.member));
        }
    }
    funding_->clear();
    funding_->add(tr("Lines"), QLocale().toString(lines));
    for (const Total& total : totals) {
        if (total.sum || lines == 0)
            funding_->add(total.title, total.sum ? total.sum->text(QLocale()) : QString());
    }
}

void ContractSheet::chooseSignatories()
{
    AddSignatoryDialog dialog(workspace_, *contract_, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.chosen().empty())
        workspace_.attempt([&] { edits_->addSignatories(*contract_, dialog.chosen()); });
}

void ContractSheet::addMissing()
{
    const Contract* contract = workspace_.records().find(*contract_);
    if (!contract)
        return;
    const auto unrecorded = summariseContract(workspace_.records(), *contract).unrecorded;
    if (workspace_.attempt([&] { edits_->addSignatories(*contract_, unrecorded); }))
        workspace_.inform(tr("%n signatories added as expected.", nullptr, int(unrecorded.size())), tr("Undo"),
                          [this] { workspace_.undo(); });
}

void ContractSheet::removeSignatories()
{
    std::vector<Id<Signatory>> ids;
    for (const qint64 id : table_->selectedIds())
        ids.push_back({id});
    if (ids.empty() || !workspace_.isWritable())
        return;
    if (workspace_.attempt([&] { edits_->removeSignatories(ids); }))
        workspace_.inform(tr("%n signatories removed.", nullptr, int(ids.size())), tr("Undo"),
                          [this] { workspace_.undo(); });
}

} // namespace parvis
