// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_editor.h"

#include "app/documents/document_choice.h"
#include "app/press/article_states.h"
#include "app/press/press_schema.h"
#include "app/press/summary_spelling.h"
#include "domain/names.h"
#include "domain/typed_date.h"
#include "domain/web_link.h"
#include "report/territory_names.h"
#include "tasks/press_edits.h"
#include "ui_article_editor.h"
#include "widgets/controls/linked_text.h"
#include "widgets/controls/written_text.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_schema.h"
#include "widgets/workspace/web_address.h"
#include "widgets/workspace/workspace.h"
#include "widgets/workspace/write_obstacle.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int summaryLines = 6;
constexpr int noteLines = 4;
constexpr int usualSummary = 600; ///< characters: about six lines of the printed review

QString dateText(const Article& article)
{
    return article.publishedOn ? typedDate(*article.publishedOn) : QString();
}

void setLines(QPlainTextEdit* edit, int lines)
{
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + Look::unit() * 2);
}

} // namespace

ArticleEditor::ArticleEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , ui_(std::make_unique<Ui::ArticleEditor>())
{
    ui_->setupUi(this);
    ui_->title->setProblem(&titleProblem);
    ui_->date->setProblem([this](const QString& typed) {
        return pastDateProblem(Happening::Publication, typed, workspace_.today(),
                               shown_ ? shown_->publishedOn : std::nullopt);
    });
    ui_->address->setProblem(&addressProblem);
    for (QLabel* label : {ui_->titleLabel, ui_->publisherLabel, ui_->dateLabel, ui_->rubricLabel, ui_->addressLabel,
                          ui_->territoriesLabel, ui_->stateLabel, ui_->documentLabel, ui_->summaryLabel,
                          ui_->summaryLength, ui_->noteLabel})
        label->setObjectName(u"caption"_s);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{ui_->title, ui_->publisher, ui_->date, ui_->address,
                                                             ui_->rubric->lineEdit()})
        connect(line, &QLineEdit::editingFinished, this, &ArticleEditor::write);
    connect(ui_->rubric, &QComboBox::activated, this, &ArticleEditor::write);
    ui_->state->addItems(articleStateWords());
    connect(ui_->state, &QComboBox::activated, this, &ArticleEditor::write);
    connect(ui_->document, &DocumentChoice::changed, this, &ArticleEditor::write);
    connect(ui_->openDocument, &QPushButton::clicked, this, [this] {
        if (const auto document = ui_->document->document())
            workspace_.requests().openDocument(*document, 1, {});
    });
    connect(ui_->chooseTerritories, &QPushButton::clicked, this, &ArticleEditor::territoriesRequested);
    connect(ui_->summary, &QPlainTextEdit::textChanged, this, &ArticleEditor::showLength);
    showLength();
    new SummarySpelling(workspace_, *ui_->summary); // belongs to the text
    ui_->summary->installEventFilter(this);
    ui_->note->installEventFilter(this);
    connect(ui_->territories, &QLabel::linkActivated, this, &ArticleEditor::recordRequested);
    Look::follow(this, [this] { updateLook(); });
}

ArticleEditor::~ArticleEditor() = default;

void ArticleEditor::updateLook()
{
    layout()->setSpacing(Look::unit());
    setLines(ui_->summary, summaryLines);
    setLines(ui_->note, noteLines);
}

Article ArticleEditor::typed() const
{
    Article article = *shown_;
    if (ui_->title->isAcceptable())
        article.title = ui_->title->text().trimmed();
    if (ui_->date->isAcceptable())
        article.publishedOn = readDate(ui_->date->text());
    if (ui_->address->isAcceptable())
        article.url = completedAddress(ui_->address->text());
    article.publisher = ui_->publisher->text().trimmed();
    article.rubric = ui_->rubric->currentText().trimmed();
    article.summary = writtenText(*ui_->summary);
    article.privateNote = writtenText(*ui_->note);
    article.state = articleStateAt(ui_->state->currentIndex());
    article.document = ui_->document->document();
    return article;
}

void ArticleEditor::write()
{
    if (!shown_ || filling_ || !workspace_.isWritable())
        return;
    const Article* stored = workspace_.records().find(shown_->id);
    const Article edited = typed();
    if (!stored || edited == *shown_)
        return;
    shown_ = edited; // before the edit: its signal fills the fields again
    if (!workspace_.edit(
            [&](Transaction& tx, const Register& records) { updateArticle(tx, records, edited, workspace_.today()); }))
        fill(*stored, true);
    else if (shown_ == edited && ui_->date->isAcceptable())
        ui_->date->setText(dateText(edited)); // "avril 2024" becomes what it was read as
}

void ArticleEditor::showArticle(std::optional<Id<Article>> id)
{
    const bool another = !shown_ || shown_->id != id;
    if (another)
        write();
    const Article* article = workspace_.records().find(id);
    if (!article) {
        shown_.reset();
        return;
    }
    fill(*article, another);
}

/// @param all  also the fields that the user has changed and not yet left
void ArticleEditor::fill(const Article& article, bool all)
{
    filling_ = true;
    const auto set = [&](auto* field, const QString& before, const QString& now, const QString& text) {
        const bool untouched = all || text == before;
        if (!untouched || text == now)
            return;
        if constexpr (std::is_same_v<decltype(field), QPlainTextEdit*>)
            field->setPlainText(now);
        else
            field->setText(now);
    };
    const Article old = shown_.value_or(article);
    if (const QStringList rubrics = rubricsOf(workspace_.records()); ui_->rubric->count() != rubrics.size()) {
        const QString kept = ui_->rubric->currentText();
        ui_->rubric->clear();
        ui_->rubric->addItems(rubrics);
        ui_->rubric->setEditText(kept);
    }
    set(static_cast<QLineEdit*>(ui_->title), old.title, article.title, ui_->title->text());
    set(ui_->publisher, old.publisher, article.publisher, ui_->publisher->text());
    set(static_cast<QLineEdit*>(ui_->date), dateText(old), dateText(article), ui_->date->text());
    set(ui_->rubric->lineEdit(), old.rubric, article.rubric, ui_->rubric->currentText());
    set(static_cast<QLineEdit*>(ui_->address), old.url, article.url, ui_->address->text());
    set(ui_->summary, old.summary, article.summary, writtenText(*ui_->summary));
    set(ui_->note, old.privateNote, article.privateNote, writtenText(*ui_->note));
    if (all || articleStateAt(ui_->state->currentIndex()) == old.state)
        ui_->state->setCurrentIndex(indexOfState(article.state));
    fillTerritories(article);
    fillDocument(article, old, all);
    const bool locked = !workspace_.isWritable();
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{ui_->title, ui_->publisher, ui_->date, ui_->address,
                                                             ui_->rubric->lineEdit()}) {
        line->setReadOnly(locked);
        line->setCursorPosition(line->hasFocus() ? line->cursorPosition() : 0);
    }
    for (QWidget* field :
         std::initializer_list<QWidget*>{ui_->rubric, ui_->state, ui_->chooseTerritories, ui_->document})
        setObstacle(field, locked ? writeObstacle(workspace_) : QString());
    ui_->summary->setReadOnly(locked);
    ui_->note->setReadOnly(locked);
    shown_ = article;
    filling_ = false;
}

/// A summary that is read in a review says it in a few lines; nobody is kept from writing more.
void ArticleEditor::showLength()
{
    const int length = int(writtenText(*ui_->summary).size());
    ui_->summaryLength->setText(length > usualSummary
                                    ? tr("%n character(s), more than the %1 that are usual", nullptr, length)
                                          .arg(QLocale().toString(usualSummary))
                                    : tr("%n character(s)", nullptr, length));
}

void ArticleEditor::fillTerritories(const Article& article)
{
    QStringList names;
    for (const ArticleTerritory& link : workspace_.records().all<ArticleTerritory>().of(article.id)) {
        if (const Contract* contract = workspace_.records().find(link.contract))
            names << recordLink(refOf(contract->id), contractName(workspace_.records(), *contract));
    }
    for (const TerritoryName& territory : territoriesOf(workspace_.records(), article.id)) {
        if (territory.kind != TerritoryName::Kind::Contract)
            names << territory.name.toHtmlEscaped();
    }
    setLinkedText(*ui_->territories, names.isEmpty() ? unknownText() : names.join(u", "_s));
}

/// The list of documents is made anew only when it is another one: it may be long.
void ArticleEditor::fillDocument(const Article& article, const Article& old, bool all)
{
    const auto& documents = workspace_.records().all<Document>();
    std::size_t seen = qHashMulti(0, qint64(documents.size()), workspace_.isWritable());
    for (const Document& document : documents)
        seen = qHashMulti(seen, document.id.value, document.title);
    const auto chosen = ui_->document->document();
    const bool isUntouched = all || chosen == old.document || documents_ == 0;
    if (std::exchange(documents_, seen) != seen)
        ui_->document->setWorkspace(workspace_, {});
    ui_->document->setDocument(isUntouched ? article.document : chosen);
    setObstacle(ui_->openDocument,
                unless(ui_->document->document().has_value(), tr("No document is linked: choose or add one above.")));
}

bool ArticleEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        write();
    return QWidget::eventFilter(watched, event);
}

void ArticleEditor::hideEvent(QHideEvent* event)
{
    write();
    QWidget::hideEvent(event);
}

} // namespace parvis
