// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/personal_data_dialog.h"

#include "app/organisations/organisation_schema.h"
#include "tasks/organisations/organisation_edits.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/write_obstacle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
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
    showFound({});
    summary_->setText(tr("Type a name: every text of the file and of its history that holds it is listed, to be copied "
                         "or erased."));
    if (!name.isEmpty())
        search();
}

PersonalDataDialog::~PersonalDataDialog()
{
    workspace_.disconnect(this);
}

void PersonalDataDialog::search()
{
    const QString words = name_->text().simplified();
    if (words.isEmpty() || !workspace_.database())
        return;
    const auto work = [path = workspace_.database()->path(), records = workspace_.records(),
                       words](const JobControl& control) { return textsNaming(path, records, words, control.stop); };
    job_.run(tr("Search personal data"), work, [this](std::vector<FoundText> found) { showFound(std::move(found)); });
}

void PersonalDataDialog::showFound(std::vector<FoundText> found)
{
    found_ = std::make_shared<const std::vector<FoundText>>(std::move(found));
    summary_->setText(found_->empty() ? tr("Nothing is held under this name. The search finds it in documents.")
                                      : tr("%n text(s) name this person.", nullptr, int(found_->size())));
    table_->recordModel()->setSubject(TableSubject(found_));
    table_->recordModel()->refresh(workspace_.records());
    setObstacle(erase_,
                firstOf({writeObstacle(workspace_), unless(!found_->empty(), tr("There is nothing to erase."))}));
}

void PersonalDataDialog::erase()
{
    QMessageBox question(QMessageBox::Warning, tr("Erase personal data"),
                         tr("Erase these texts for good? This cannot be undone: they leave the records and their whole "
                            "history. Backups that were made before still hold them, and have to be deleted by hand."),
                         QMessageBox::Cancel, this);
    QPushButton* yes = question.addButton(tr("Erase for good"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != yes || !workspace_.isWritable())
        return;
    if (workspace_.attempt([this] { erasePersonalTexts(*workspace_.database(), *found_); }))
        search();
}

} // namespace parvis
