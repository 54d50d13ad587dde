// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_dialog.h"

#include "app/press/article_editor.h"
#include "app/press/press_schema.h"
#include "domain/typed_date.h"
#include "domain/web_link.h"
#include "ui_article_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/web_address.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

ArticleDialog::ArticleDialog(const Register& records, QDate today, QWidget* parent)
    : QDialog(parent)
    , records_(records)
    , ui_(std::make_unique<Ui::ArticleDialog>())
{
    ui_->setupUi(this);
    ui_->problem->setObjectName(u"caption"_s);
    ui_->buttons->button(QDialogButtonBox::Ok)->setText(tr("Add the article"));
    ui_->rubric->addItems(rubricsOf(records_));
    ui_->rubric->setCurrentIndex(-1);
    ui_->contract->setContracts(records_);
    ui_->title->setProblem(&titleProblem);
    ui_->date->setProblem(
        [today](const QString& typed) { return pastDateProblem(Happening::Publication, typed, today); });
    ui_->address->setProblem([this](const QString& typed) {
        const QString problem = addressProblem(typed);
        return problem.isEmpty() ? duplicateProblem(typed) : problem;
    });
    for (const CheckedLine* line : {ui_->title, ui_->date, ui_->address})
        connect(line, &QLineEdit::textChanged, this, &ArticleDialog::check);
    connect(ui_->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ui_->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

ArticleDialog::~ArticleDialog() = default;

QString ArticleDialog::duplicateProblem(const QString& address) const
{
    const QString link = webLink(address);
    for (const Article& article : records_.all<Article>()) {
        if (!link.isEmpty() && webLink(article.url) == link)
            return tr("The press review already holds this address: “%1”.").arg(article.title);
    }
    return {};
}

void ArticleDialog::check()
{
    QString problem;
    for (const CheckedLine* line : {ui_->title, ui_->date, ui_->address}) {
        if (problem.isEmpty())
            problem = line->problem();
    }
    ui_->problem->setText(problem);
    setObstacle(ui_->buttons->button(QDialogButtonBox::Ok), problem);
}

Article ArticleDialog::article() const
{
    Article article;
    article.title = ui_->title->text().trimmed();
    article.publisher = ui_->publisher->text().trimmed();
    article.publishedOn = readDate(ui_->date->text());
    article.url = completedAddress(ui_->address->text());
    article.rubric = ui_->rubric->currentText().trimmed();
    return article;
}

std::optional<Id<Contract>> ArticleDialog::contract() const
{
    return ui_->contract->contract();
}

} // namespace parvis
