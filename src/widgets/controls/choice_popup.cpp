// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/choice_popup.h"

#include "domain/fold.h"
#include "widgets/look/box_texts.h"
#include "widgets/look/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace parvis {

namespace {

constexpr int mostRows = 16;
constexpr int narrowest = 30; // units: 240 pixels at 100 %

/// What holds every word.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words)
    {
        words_ = fold(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString text = fold(sourceModel()->index(row, 0, parent).data().toString());
        return std::ranges::all_of(words_, [&](const QString& word) { return text.contains(word); });
    }

private:
    QStringList words_;
};

} // namespace

ChoicePopup::ChoicePopup(QAbstractItemModel* choices, QWidget* box)
    : QFrame(box, Qt::Popup)
    , box_(box)
    , shown_(new WordFilter(this))
    , line_(new QLineEdit(this))
    , list_(new QListView(this))
{
    setFrameShape(QFrame::StyledPanel);
    shown_->setSourceModel(choices);
    line_->setPlaceholderText(tr("Type part of a name"));
    line_->setAccessibleName(tr("Part of a name"));
    line_->setClearButtonEnabled(true);
    line_->installEventFilter(this);
    list_->setModel(shown_);
    list_->setAccessibleName(box->accessibleName().isEmpty() ? tr("Choices") : box->accessibleName());
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setMouseTracking(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(2);
    column->addWidget(line_);
    column->addWidget(list_, 1);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(list_, &QListView::clicked, this, &ChoicePopup::take);
}

void ChoicePopup::open(int current, const QString& words)
{
    line_->ensurePolished();
    list_->ensurePolished();
    line_->clear();
    filter({});
    list_->setCurrentIndex(shown_->mapFromSource(shown_->sourceModel()->index(current, 0)));
    place();
    show();
    list_->scrollTo(list_->currentIndex(), QAbstractItemView::PositionAtCenter);
    line_->setFocus(Qt::PopupFocusReason);
    line_->setText(words);
}

/// The size stays while one types.
void ChoicePopup::filter(const QString& words)
{
    static_cast<WordFilter*>(shown_)->setWords(words);
    if (!words.isEmpty() || !list_->currentIndex().isValid())
        list_->setCurrentIndex(shown_->index(0, 0));
}

void ChoicePopup::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int row = shown_->mapToSource(index).row();
    hide();
    Q_EMIT chosen(row);
}

QSize ChoicePopup::wantedSize() const
{
    const int unit = Look::unit();
    const int rows = std::min(shown_->rowCount(), mostRows);
    const int names = list_->sizeHintForColumn(0) + list_->verticalScrollBar()->sizeHint().width() + unit;
    const int frame = 2 * (frameWidth() + list_->frameWidth()) + 8;
    const int height = line_->sizeHint().height() + std::max(1, rows) * std::max(1, list_->sizeHintForRow(0));
    return {listWidth(*box_, std::max(names + frame, unit * narrowest), unit), height + frame};
}

void ChoicePopup::place()
{
    const QRect screen = box_->screen()->availableGeometry();
    const QPoint below = box_->mapToGlobal(QPoint(0, box_->height()));
    const QPoint above = box_->mapToGlobal(QPoint(0, 0));
    QSize size = wantedSize().boundedTo(screen.size());
    const int roomBelow = screen.bottom() + 1 - below.y();
    const int roomAbove = above.y() - screen.top();
    const bool under = size.height() <= roomBelow || roomBelow >= roomAbove;
    size.setHeight(std::min(size.height(), std::max(under ? roomBelow : roomAbove, Look::unit() * 12)));
    const int left = std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() + 1 - size.width()));
    setGeometry(QRect(QPoint(left, under ? below.y() : above.y() - size.height()), size));
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(list_, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(list_->currentIndex());
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace parvis
