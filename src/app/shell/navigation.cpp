// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation.h"

#include "widgets/look/look.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

enum Role { IdRole = Qt::UserRole, CountRole, AttentionRole };

bool isCompact(const QStyleOptionViewItem& option)
{
    const auto* list = qobject_cast<const Navigation*>(option.widget);
    return list && list->isCompact();
}

/// Icon, title, and the count in a rounded field at the right.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int unit = Look::unit();
        const int height = option.fontMetrics.height() + unit * 2;
        if (isCompact(option)) // the count stands beside the icon, and has its room also while there is none
            return {unit + iconSide() + countWidth(u"999+"_s) + unit, iconSide() + unit / 2};
        const int title = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {unit * 2 + iconSide() + unit + title + unit + option.fontMetrics.horizontalAdvance(u"0000"_s) +
                    unit * 2,
                height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int unit = Look::unit();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect;
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor fill = option.palette.color(QPalette::Highlight);
            if (!current)
                fill.setAlphaF(0.5F);
            painter->fillRect(row, fill);
        }
        if (current)
            painter->fillRect(QRect(row.left(), row.top(), unit / 2, row.height()), Look::ink(Look::Ink::Accent));
        if (option.state.testFlag(QStyle::State_HasFocus) && current) {
            painter->setPen(QPen(Look::ink(Look::Ink::Accent), 2));
            painter->drawRect(QRectF(row).adjusted(unit / 2 + 1.5, 1.5, -1.5, -1.5));
        }
        const bool compact = isCompact(option);
        const QRect icon(row.left() + (compact ? unit : unit * 2), row.center().y() - iconSide() / 2, iconSide(),
                         iconSide());
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, icon, Qt::AlignCenter, QIcon::Normal, current ? QIcon::On : QIcon::Off);
        QRect text = row.adjusted(unit * 3 + iconSide(), 0, compact ? -unit / 2 : -unit, 0);
        if (const int count = index.data(CountRole).toInt(); count > 0)
            text.setRight(
                paintCount(*painter, option, text, compact && count > 999 ? u"999+"_s : QLocale().toString(count)));
        if (compact) {
            painter->restore();
            return;
        }
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

private:
    static int iconSide() { return Look::unit() * 2 + Look::unit() / 2; }
    static int countHeight() { return QFontMetrics(Look::smallFont()).height() + 2; }
    static int countWidth(const QString& text)
    {
        return std::max(countHeight(), QFontMetrics(Look::smallFont()).horizontalAdvance(text) + Look::unit());
    }

    static int paintCount(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area, const QString& text)
    {
        const int height = countHeight();
        const int width = countWidth(text);
        const QRectF field(area.right() - width, area.center().y() - height / 2.0 + 0.5, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::tone(Tone::Caution));
        painter.drawRoundedRect(field, height / 2.0, height / 2.0);
        painter.setPen(option.palette.color(QPalette::Base));
        painter.setFont(Look::smallFont());
        painter.drawText(field, Qt::AlignCenter, text);
        return int(field.left()) - Look::unit() / 2;
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
}

void Navigation::setPages(const std::vector<PageEntry>& pages)
{
    pages_ = pages;
    for (const PageEntry& page : pages) {
        auto* item = new QListWidgetItem(Look::icon(page.icon), page.title, this);
        item->setData(IdRole, page.id);
    }
    updateGeometry();
}

QListWidgetItem* Navigation::itemOf(const QString& id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void Navigation::setCurrentPage(const QString& id)
{
    setCurrentItem(itemOf(id));
}

QString Navigation::currentPage() const
{
    return currentItem() ? currentItem()->data(IdRole).toString() : QString();
}

void Navigation::showAttention(const Register& records, QDate today)
{
    for (const PageEntry& page : pages_) {
        QListWidgetItem* item = itemOf(page.id);
        const int number = page.attention ? page.attention(records, today) : 0;
        item->setData(CountRole, number);
        item->setData(AttentionRole, number > 0 ? page.attentionTip : QString());
        item->setData(Qt::AccessibleTextRole,
                      number > 0 ? tr("%1, %n to look at", nullptr, number).arg(page.title) : page.title);
    }
    showTips();
}

void Navigation::showTips()
{
    for (int row = 0; row < count(); ++row) {
        QStringList lines{item(row)->data(AttentionRole).toString()};
        if (compact_)
            lines.prepend(item(row)->text());
        lines.removeAll(QString());
        item(row)->setToolTip(lines.join(u'\n'));
    }
}

void Navigation::setCompact(bool compact)
{
    if (compact == compact_)
        return;
    compact_ = compact;
    showTips();
    scheduleDelayedItemsLayout();
    updateGeometry();
}

int Navigation::attention(const QString& id) const
{
    const QListWidgetItem* item = itemOf(id);
    return item ? item->data(CountRole).toInt() : 0;
}

QSize Navigation::sizeHint() const
{
    return {compact_ ? sizeHintForColumn(0) : std::max(sizeHintForColumn(0), Look::unit() * 20), 200};
}

void Navigation::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace parvis
