// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_bulk_dialog.h"

#include "app/press/article_states.h"
#include "app/press/press_schema.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/undo_offer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

ArticleBulkDialog::ArticleBulkDialog(Workspace& workspace, std::vector<Id<Article>> articles, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , articles_(std::move(articles))
    , setState_(new QCheckBox(tr("&State"), this))
    , state_(new QComboBox(this))
    , setRubric_(new QCheckBox(tr("&Rubric"), this))
    , rubric_(new QComboBox(this))
    , setPublisher_(new QCheckBox(tr("&Publisher"), this))
    , publisher_(new QLineEdit(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Edit %n article(s)", nullptr, int(articles_.size())));
    state_->setObjectName(u"state"_s);
    state_->setAccessibleName(tr("State"));
    state_->addItems(articleStateWords());
    rubric_->setObjectName(u"rubric"_s);
    rubric_->setAccessibleName(tr("Rubric"));
    rubric_->setEditable(true);
    rubric_->setInsertPolicy(QComboBox::NoInsert);
    rubric_->addItems(rubricsOf(workspace.records()));
    rubric_->setCurrentIndex(-1);
    publisher_->setObjectName(u"publisher"_s);
    publisher_->setAccessibleName(tr("Publisher"));
    auto* grid = new QGridLayout;
    grid->setSpacing(Look::unit() * 2);
    int row = 0;
    for (const auto& [box, field] : std::initializer_list<std::pair<QWidget*, QWidget*>>{
             {setState_, state_}, {setRubric_, rubric_}, {setPublisher_, publisher_}}) {
        grid->addWidget(box, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    // Whoever chooses a value wants it to be set.
    connect(state_, &QComboBox::activated, this, [this] { setState_->setChecked(true); });
    connect(rubric_, &QComboBox::editTextChanged, this, [this] { setRubric_->setChecked(true); });
    connect(publisher_, &QLineEdit::textEdited, this, [this] { setPublisher_->setChecked(true); });
    for (const QCheckBox* box : {setState_, setRubric_, setPublisher_})
        connect(box, &QCheckBox::toggled, this, &ArticleBulkDialog::check);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

void ArticleBulkDialog::check()
{
    setObstacle(buttons_->button(QDialogButtonBox::Ok), unless(!change().isEmpty(), tr("Nothing is chosen yet.")));
}

ArticleChange ArticleBulkDialog::change() const
{
    ArticleChange change;
    if (setState_->isChecked())
        change.state = articleStateAt(state_->currentIndex());
    if (setRubric_->isChecked())
        change.rubric = rubric_->currentText().trimmed();
    if (setPublisher_->isChecked())
        change.publisher = publisher_->text().trimmed();
    return change;
}

void ArticleBulkDialog::accept()
{
    QDialog::accept();
    editUndoably(workspace_, articles_.size(), tr("%n article(s) edited.", nullptr, int(articles_.size())),
                 [articles = articles_, change = change()](Transaction& tx, const Register& records) {
                     changeArticles(tx, records, articles, change);
                 });
}

} // namespace parvis
