// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_dialog.h"

#include "app/press/article_editor.h"
#include "app/press/press_schema.h"
#include "domain/press/article_keys.h"
#include "domain/typed_date.h"
#include "domain/web_link.h"
#include "exchange/articles/article_reader.h"
#include "ui_article_dialog.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/web_address.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype longestReference = 64 * 1024; ///< characters: what is copied is read while the user waits

} // namespace

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
    auto* paste = ui_->buttons->addButton(tr("&Paste a reference"), QDialogButtonBox::ActionRole);
    paste->setObjectName(u"paste"_s);
    paste->setToolTip(tr("Fills the fields from an address or a reference (RIS, BibTeX, CSL-JSON) that was copied"));
    connect(paste, &QPushButton::clicked, this, &ArticleDialog::paste);
    check();
    letScroll(*this, QSize(Look::unit() * 64, 0));
}

ArticleDialog::~ArticleDialog() = default;

QString ArticleDialog::duplicateProblem(const QString& address) const
{
    const QString key = addressKey(address);
    for (const Article& article : records_.all<Article>()) {
        if (!key.isEmpty() && addressKey(article.url) == key)
            return tr("The press review already holds this address: “%1”.").arg(article.title);
    }
    return {};
}

void ArticleDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    if (!webLink(text).isEmpty()) {
        ui_->address->setText(completedAddress(text));
        return;
    }
    if (text.size() > longestReference) {
        ui_->problem->setText(tr("What was copied is too long for a reference; import it as a file."));
        return;
    }
    try {
        const ArticleFile read = parseArticles(text.toUtf8(), tr("Clipboard"));
        if (read.format != ArticleFormat::Table && !read.articles.empty()) {
            fill(read.articles.front().article);
            if (read.articles.size() > 1 && ui_->problem->text().isEmpty())
                ui_->problem->setText(tr("The first of %n references was taken.", nullptr, int(read.articles.size())));
            return;
        }
    } catch (const Error&) {
        // what is no file of articles is no reference either
    }
    ui_->problem->setText(tr("What was copied is neither an address nor a reference."));
}

/// What the reference does not say stays as it was typed.
void ArticleDialog::fill(const Article& article)
{
    const std::pair<QLineEdit*, QString> texts[] = {
        {ui_->title, article.title},
        {ui_->publisher, article.publisher},
        {ui_->date, article.publishedOn ? typedDate(*article.publishedOn) : QString()},
        {ui_->address, article.url},
        {ui_->rubric->lineEdit(), article.rubric}};
    for (const auto& [field, text] : texts) {
        if (!text.isEmpty())
            field->setText(text);
    }
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
