// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/personal_data_dialog.h"

#include "app/organisations/organisation_schema.h"
#include "domain/contacts/contact_rules.h"
#include "tasks/organisations/organisation_edits.h"
#include "widgets/controls/draft_privacy.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/write_obstacle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace parvis {

PersonalDataDialog::PersonalDataDialog(Workspace& workspace, const QString& name, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , name_(new QLineEdit(name, this))
    , summary_(new NoteLabel(this))
    , table_(new RecordTableView(this))
    , erase_(new QPushButton(tr("&Erase for good…"), this))
{
    keepNoDraft(*this);
    setWindowTitle(tr("Personal data of a person"));
    name_->setObjectName(u"name"_s);
    erase_->setObjectName(u"erase"_s);
    erase_->setAutoDefault(false);
    summary_->setLines(2);
    table_->setRecordModel(new RecordTableModel(foundTextSchema()));
    table_->setAccessibleName(tr("Texts that name the person"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* look = buttons->addButton(tr("&Search"), QDialogButtonBox::ActionRole);
    look->setObjectName(u"search"_s);
    look->setDefault(true);
    buttons->addButton(erase_, QDialogButtonBox::ActionRole);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name of the person"), name_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(summary_);
    column->addWidget(table_);
    column->addWidget(buttons);
    resize(QSize(Look::unit() * 120, Look::unit() * 64).boundedTo(screen()->availableSize() * 0.9));
    connect(look, &QPushButton::clicked, this, &PersonalDataDialog::search);
    connect(name_, &QLineEdit::returnPressed, this, &PersonalDataDialog::search);
    connect(erase_, &QPushButton::clicked, this, &PersonalDataDialog::erase);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&workspace_, &Workspace::databaseChanged, this, &QDialog::reject);
    connect(name_, &QLineEdit::textChanged, this, &PersonalDataDialog::forget);
    connect(table_, &RecordTableView::selectedIdsChanged, this, &PersonalDataDialog::updateErase);
    connect(table_, &RecordTableView::countsChanged, this, &PersonalDataDialog::updateErase);
    search();
}

PersonalDataDialog::~PersonalDataDialog()
{
    workspace_.disconnect(this);
}

void PersonalDataDialog::search()
{
    forget();
    const QString words = name_->text().simplified();
    if (words.isEmpty() || !workspace_.database())
        return;
    const auto work = [path = workspace_.database()->path(), records = workspace_.records(),
                       words](const JobControl& control) { return textsNaming(path, records, words, control.stop); };
    job_.run(tr("Search personal data"), work, [this, words](std::vector<FoundText> found) {
        searched_ = words;
        showFound(std::move(found));
        summary_->setText(found_->empty() ? tr("Nothing is held under this name. The search finds it in documents.")
                                          : tr("%n text(s) name this person.", nullptr, int(found_->size())) + u' ' +
                                                tr("What is selected is erased; a text may be about somebody else."));
    });
}

/// What was found under another name is not offered under this one.
void PersonalDataDialog::forget()
{
    job_.cancel();
    searched_.clear();
    showFound({});
    summary_->setText(tr("Type a name: every text of the file and of its history that holds it is listed, to be copied "
                         "or erased."));
}

void PersonalDataDialog::showFound(std::vector<FoundText> found)
{
    found_ = std::make_shared<const std::vector<FoundText>>(std::move(found));
    table_->recordModel()->setSubject(TableSubject(found_));
    table_->recordModel()->refresh(workspace_.records());
    selectContacts();
    updateErase();
}

void PersonalDataDialog::selectContacts()
{
    std::vector<qint64> rows;
    for (std::size_t i = 0; i < found_->size(); ++i) {
        const FieldPlace& place = (*found_)[i].place;
        if (place.record.table == recordOf<Contact>().table && personalColumns().contains(place.column))
            rows.push_back(foundTextKey(i));
    }
    table_->selectIds(rows);
}

std::vector<FoundText> PersonalDataDialog::selected() const
{
    std::vector<FoundText> texts;
    for (const qint64 key : table_->selectedIds()) {
        if (const std::size_t place = foundTextOf(key); place < found_->size())
            texts.push_back((*found_)[place]);
    }
    return texts;
}

void PersonalDataDialog::updateErase()
{
    setObstacle(erase_, firstOf({writeObstacle(workspace_), unless(!isErasing_, tr("Texts are being erased.")),
                                 unless(!found_->empty(), tr("There is nothing to erase.")),
                                 unless(!selected().empty(), tr("Select the texts to erase."))}));
}

void PersonalDataDialog::erase()
{
    const std::vector<FoundText> texts = selected();
    if (texts.empty())
        return updateErase();
    QMessageBox question(
        QMessageBox::Warning, tr("Erase personal data"),
        tr("Erase %n text(s) that name “%1” for good?", nullptr, int(texts.size())).arg(searched_) + u' ' +
            tr("This cannot be undone: they leave the records and their whole history, with all that leads to the "
               "person in a contact. Backups that were made before still hold them, and have to be deleted by hand."),
        QMessageBox::Cancel, this);
    QPushButton* yes = question.addButton(tr("Erase for good"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != yes || !workspace_.isWritable())
        return;
    const auto done = [&workspace = workspace_, dialog = QPointer(this)](std::exception_ptr error) {
        if (error)
            workspace.report(error);
        if (!dialog)
            return;
        dialog->isErasing_ = false;
        dialog->search();
    };
    isErasing_ = workspace_.attempt([&] { erasePersonalTexts(*workspace_.database(), texts, done); });
    updateErase();
}

} // namespace parvis
