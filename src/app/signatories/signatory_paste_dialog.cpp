// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_paste_dialog.h"

#include "app/signatories/pasted_list_model.h"
#include "tasks/bulk_edits.h"
#include "ui_signatory_paste_dialog.h"
#include "widgets/controls/column_choice_header.h"
#include "widgets/controls/note_label.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/table_look.h"
#include "widgets/workspace/undo_offer.h"

#include <QClipboard>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int shownSuggestions = 4; // without scrolling

QStringList fieldLabels()
{
    QStringList labels;
    for (const auto& name : EnumNames<ListField>::all)
        labels << label(name.value);
    return labels;
}

} // namespace

SignatoryPasteDialog::SignatoryPasteDialog(Workspace& workspace, PastedList list, std::optional<Id<Contract>> contract,
                                           QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::SignatoryPasteDialog>())
    , model_(new PastedListModel(this))
{
    ui_->setupUi(this);
    const int unit = Look::unit();
    ui_->column->setSpacing(unit + unit / 2);
    ui_->hint->setObjectName(u"caption"_s);
    for (QBoxLayout* row : {ui_->options, ui_->contractRow, ui_->bottom})
        stackInLargeText(*row, *this);
    ui_->suggestions->setAccessibleName(ui_->suggestionBox->title());
    keepPlaces({ui_->suggestionBox});
    ui_->suggestionBox->hide();
    ui_->suggestions->setFixedHeight(shownSuggestions * (fontMetrics().height() + unit / 2) + unit);
    ui_->detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    ui_->contract->setContracts(workspace_.records());
    ui_->contract->setContract(contract);
    header_ = new ColumnChoiceHeader(ui_->table);
    ui_->table->setHorizontalHeader(header_);
    ui_->table->setModel(model_);
    ui_->table->setAccessibleName(windowTitle());
    dressTable(*ui_->table);
    ui_->table->setSelectionBehavior(QAbstractItemView::SelectItems); // each cell has a reason of its own
    connect(header_, &ColumnChoiceHeader::chosen, this, &SignatoryPasteDialog::choose);
    connect(ui_->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SignatoryPasteDialog::showDetail);
    connect(ui_->hasTitles, &QCheckBox::clicked, this, [this](bool titles) {
        PastedList changed = model_->list();
        changed.hasTitles = titles;
        showList(std::move(changed));
    });
    connect(ui_->addMissing, &QCheckBox::clicked, this, &SignatoryPasteDialog::check);
    connect(ui_->contract, &QComboBox::activated, this, &SignatoryPasteDialog::check);
    connect(ui_->onlyRefused, &QCheckBox::clicked, model_, &PastedListModel::setOnlyRefused);
    connect(ui_->copyRefused, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(model_->refusedText()); });
    connect(ui_->suggestions, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const Suggestion& suggestion = listed_[std::size_t(ui_->suggestions->row(item))];
        if (item->checkState() == Qt::Checked)
            accepted_.insert(suggestion);
        else
            accepted_.erase(suggestion);
        check();
    });
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showList(std::move(list));
    letScroll(*this, QSize(unit * 130, unit * 88));
    ui_->table->setFocus();
}

SignatoryPasteDialog::~SignatoryPasteDialog() = default;

void SignatoryPasteDialog::showList(PastedList list)
{
    fields_ = guessFields(list, workspace_.records());
    ui_->hasTitles->setChecked(list.hasTitles);
    model_->setList(std::move(list));
    std::vector<int> places;
    for (const ListField field : fields_)
        places.push_back(int(field));
    header_->setChoices(PastedListModel::firstCell, fieldLabels(), places);
    sizeColumns();
    check();
}

/// A field that another column had is taken from it.
void SignatoryPasteDialog::choose(int column, int choice)
{
    const auto wanted = ListField(choice);
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (wanted != ListField::Ignored && fields_[i] == wanted) {
            fields_[i] = ListField::Ignored;
            header_->box(int(i) + PastedListModel::firstCell)->setCurrentIndex(int(ListField::Ignored));
        }
    }
    fields_[std::size_t(column - PastedListModel::firstCell)] = wanted;
    header_->box(column)->setCurrentIndex(choice);
    check();
}

void SignatoryPasteDialog::check()
{
    ListChoices choices;
    choices.fields = fields_;
    choices.contract = ui_->contract->contract();
    choices.accepted = accepted_;
    choices.addMissing = ui_->addMissing->isChecked();
    choices.today = workspace_.today();
    ui_->summary->setText(tr("Checking the list…"));
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), ui_->summary->text());
    checking_.run(
        tr("Checking the list…"),
        [list = model_->list(), choices, records = workspace_.records()](const JobControl& control) {
            return checkSignatoryList(list, choices, records, control.stop);
        },
        [this](CheckedList checked) { showChecked(std::move(checked)); });
}

void SignatoryPasteDialog::showChecked(CheckedList checked)
{
    const QModelIndex current = ui_->table->currentIndex();
    const bool isFirst = model_->checked().lines.empty();
    model_->setChecked(std::move(checked));
    if (isFirst)
        sizeColumns();
    ui_->table->setCurrentIndex(model_->index(std::clamp(current.row(), 0, std::max(0, model_->rowCount() - 1)),
                                              std::max(0, current.column())));
    showSuggestions();
    showSummary();
    showDetail();
}

/// Kept in place while the same ones stand there, so that the keyboard stays where it is.
void SignatoryPasteDialog::showSuggestions()
{
    const std::vector<Suggestion>& wanted = model_->checked().suggestions;
    ui_->suggestionBox->setVisible(!wanted.empty());
    if (wanted == listed_)
        return;
    listed_ = wanted;
    const QSignalBlocker quiet(ui_->suggestions);
    ui_->suggestions->clear();
    for (const Suggestion& suggestion : listed_) {
        auto* item =
            new QListWidgetItem(tr("“%1” is %2").arg(suggestion.typed.left(120), suggestion.name), ui_->suggestions);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(accepted_.contains(suggestion) ? Qt::Checked : Qt::Unchecked);
    }
}

void SignatoryPasteDialog::showSummary()
{
    const CheckedList& checked = model_->checked();
    const int refused = checked.count(LineOutcome::Refused);
    const int added = checked.count(LineOutcome::Added);
    const int saved = added + checked.count(LineOutcome::Changed);
    const int unchanged = checked.count(LineOutcome::Unchanged);
    QStringList parts{tr("%n lines will be written", nullptr, saved)};
    if (added > 0)
        parts << tr("%n of them new signatories", nullptr, added);
    if (unchanged > 0)
        parts << tr("%n are so already", nullptr, unchanged);
    if (refused > 0)
        parts << tr("%n left out", nullptr, refused);
    if (const int doubtful = checked.doubtful(); doubtful > 0)
        parts << tr("%n to be checked", nullptr, doubtful);
    ui_->summary->setText(checked.problem.isEmpty() ? parts.join(u" · "_s) : checked.problem);
    const QString noneRefused = unless(refused > 0, tr("No line is left out."));
    setObstacle(ui_->onlyRefused, ui_->onlyRefused->isChecked() ? QString() : noneRefused);
    setObstacle(ui_->copyRefused, noneRefused);
    QPushButton* button = ui_->buttons->button(QDialogButtonBox::Ok);
    button->setText(tr("Write %n lines", nullptr, saved));
    setObstacle(button, unless(saved > 0, tr("No line can be written.")));
}

void SignatoryPasteDialog::showDetail()
{
    ui_->detail->setText(model_->remarkAt(ui_->table->currentIndex()));
}

void SignatoryPasteDialog::sizeColumns()
{
    const int unit = Look::unit();
    ui_->table->resizeColumnsToContents();
    for (int column = 0; column < model_->columnCount(); ++column) {
        const QComboBox* box = header_->box(column);
        const int least = box ? box->sizeHint().width() + unit : unit * 24;
        ui_->table->setColumnWidth(column,
                                   std::clamp(ui_->table->columnWidth(column), least, std::max(least, unit * 40)));
    }
}

QString SignatoryPasteDialog::outcome(int saved) const
{
    const int refused = model_->checked().count(LineOutcome::Refused);
    const QString text = tr("%n lines written", nullptr, saved);
    return refused == 0 ? text + u'.' : text + u", "_s + tr("%n left out.", nullptr, refused);
}

void SignatoryPasteDialog::accept()
{
    const std::vector<BodyChange> edits = model_->checked().edits();
    if (checking_.isRunning() || edits.empty())
        return;
    QDialog::accept();
    const int saved = int(edits.size());
    const bool addMissing = ui_->addMissing->isChecked();
    editUndoably(workspace_, edits.size(), outcome(saved), [&](Transaction& tx, const Register& records) {
        pasteSignatories(tx, records, edits, addMissing, workspace_.today());
    });
}

} // namespace parvis
