// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_box.h"

#include "store/record_text.h"
#include "tasks/search_order.h"
#include "widgets/look/look.h"
#include "widgets/workspace/message_bar.h"

#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

enum Role { TableRole = Qt::UserRole, IdRole, PageRole };
constexpr int typingPause = 10; // milliseconds: the keys of one stroke; a search takes less time than the next key
constexpr int hitLimit = 60;
constexpr int hitsPerKind = 8;

} // namespace

SearchBox::SearchBox(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , workspace_(workspace)
    , results_(new QListWidget(parent->window()))
{
    setPlaceholderText(tr("Search everything (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(true);
    addAction(Look::icon(u"search"_s), LeadingPosition)->setText(tr("Search"));
    results_->setObjectName(u"searchResults"_s);
    results_->setFocusPolicy(Qt::NoFocus);
    results_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    results_->setTextElideMode(Qt::ElideRight);
    results_->setAccessibleName(tr("Search results"));
    results_->hide();
    pause_.setSingleShot(true);
    pause_.setInterval(typingPause);
    connect(this, &QLineEdit::textEdited, &pause_, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            results_->hide();
    });
    connect(&pause_, &QTimer::timeout, this, &SearchBox::ask);
    connect(results_, &QListWidget::itemClicked, this, &SearchBox::openItem);
    connect(
        &workspace, &Workspace::messageSaid, this,
        [this] {
            if (results_->isVisible())
                place();
        },
        Qt::QueuedConnection); // once the message stands where it will stay
}

void SearchBox::ask()
{
    searching_.cancel();
    const QString query = text().trimmed();
    if (query.isEmpty() || !workspace_.database())
        return;
    searching_.run(
        tr("Searching…"),
        [path = workspace_.database()->path(), records = workspace_.records(), query](const JobControl&) {
            Search search(path);
            SearchAnswer answer = search.answer(query, hitLimit);
            answer.hits = inLookedForOrder(records, query, answer.hits);
            const int unsearched = answer.hits.empty() ? search.documentsWithoutText() : 0;
            return Found{std::move(answer), unsearched};
        },
        [this, query](const Found& found) { show(query, found); });
}

void SearchBox::show(const QString& query, const Found& found)
{
    if (query != text().trimmed())
        return;
    const std::vector<SearchHit>& hits = found.answer.hits;
    results_->clear();
    shown_ = query;
    std::vector<QString> kinds;
    for (const SearchHit& hit : hits) {
        if (std::ranges::find(kinds, hit.record.table) == kinds.end())
            kinds.push_back(hit.record.table);
    }
    int listed = 0;
    for (const QString& kind : kinds) {
        auto* title = new QListWidgetItem(tableInfo(kind).label, results_);
        title->setFlags(Qt::NoItemFlags);
        title->setFont(Look::smallFont());
        int shown = 0;
        for (const SearchHit& hit : hits) {
            if (hit.record.table == kind && shown++ < hitsPerKind)
                addHit(hit);
        }
        listed += std::min(shown, hitsPerKind);
    }
    const auto say = [this](const QString& text) { (new QListWidgetItem(text, results_))->setFlags(Qt::NoItemFlags); };
    if (hits.empty())
        say(tr("Nothing holds these words."));
    if (const QString left = hitsLeftOut(found.answer, listed); !left.isEmpty())
        say(left);
    if (found.unsearched > 0)
        say(tr("%n document(s) are pictures without text and cannot be searched.", nullptr, found.unsearched));
    showResults();
    step(1);
}

void SearchBox::showResults()
{
    place();
    results_->show();
    results_->raise();
}

void SearchBox::addHit(const SearchHit& hit)
{
    const QString code = recordCode(workspace_.records(), hit.record);
    QString line = recordTitle(workspace_.records(), hit.record);
    if (!code.isEmpty())
        line = u"%1  %2"_s.arg(code, line);
    if (hit.page > 0)
        line += tr(" · page %1: %2").arg(hit.page).arg(hit.excerpt.simplified());
    auto* item = new QListWidgetItem(line, results_);
    item->setToolTip(line);
    item->setData(TableRole, hit.record.table);
    item->setData(IdRole, hit.record.id);
    item->setData(PageRole, hit.page);
}

void SearchBox::place()
{
    QWidget* host = results_->parentWidget();
    const QPoint corner = mapTo(host, QPoint(0, height() + 2));
    int bottom = host->height() - Look::unit();
    if (const auto* messages = host->findChild<MessageBar*>(); messages && messages->isVisible())
        bottom = std::min(bottom, messages->mapTo(host, QPoint()).y()); // they are to be read still
    const int width = std::min(Look::unit() * 96, host->width() - Look::unit() * 2);
    const int left = std::clamp(corner.x(), Look::unit(), std::max(Look::unit(), host->width() - width - Look::unit()));
    int height = 2 * results_->frameWidth() + 4;
    for (int row = 0; row < results_->count(); ++row)
        height += results_->sizeHintForRow(row);
    results_->setGeometry(left, corner.y(), width, std::min(height, bottom - corner.y()));
}

void SearchBox::step(int direction)
{
    for (int row = results_->currentRow() + direction; row >= 0 && row < results_->count(); row += direction) {
        if (results_->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            results_->setCurrentRow(row);
            setAccessibleDescription(results_->item(row)->text());
            return;
        }
    }
}

void SearchBox::openItem(const QListWidgetItem* item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const RecordRef record{item->data(TableRole).toString(), item->data(IdRole).toLongLong()};
    const int page = item->data(PageRole).toInt();
    const QString words = shown_;
    forget();
    if (page > 0)
        workspace_.requests().openDocument({record.id}, page, words);
    else
        workspace_.requests().openRecord(record);
}

void SearchBox::forget()
{
    pause_.stop();
    searching_.cancel();
    results_->hide();
    results_->clear();
    clear();
}

void SearchBox::openCurrent()
{
    if (pause_.isActive() || !results_->isVisible()) {
        pause_.stop();
        ask();
        return;
    }
    openItem(results_->currentItem());
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        break;
    case Qt::Key_Escape:
        if (results_->isVisible())
            results_->hide();
        else
            forget();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    // Not where the whole window comes back, or a menu is closed: nobody asked for the list.
    const bool asked = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (asked && shown_ == text().trimmed() && results_->count() > 0)
        showResults();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    results_->hide();
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (results_->isVisible())
        place();
}

} // namespace parvis
