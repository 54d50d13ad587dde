// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/column_choice_header.h"

#include "widgets/look/look.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollBar>

namespace parvis {

ColumnChoiceHeader::ColumnChoiceHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &ColumnChoiceHeader::placeBoxes);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnChoiceHeader::placeBoxes);
}

void ColumnChoiceHeader::setChoices(int first, const QStringList& choices, const std::vector<int>& current)
{
    qDeleteAll(boxes_);
    boxes_.clear();
    first_ = first;
    for (int i = 0; i < int(current.size()); ++i) {
        auto* box = new QComboBox(this);
        box->addItems(choices);
        box->setCurrentIndex(current[std::size_t(i)]);
        box->setAccessibleName(tr("What column %1 holds").arg(i + 1));
        box->setToolTip(box->accessibleName());
        connect(box, &QComboBox::activated, this,
                [this, column = first + i](int choice) { Q_EMIT chosen(column, choice); });
        boxes_.push_back(box);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(parentWidget()))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnChoiceHeader::placeBoxes,
                Qt::UniqueConnection);
    updateGeometries();
    updateGeometry();
}

QComboBox* ColumnChoiceHeader::box(int column) const
{
    const int place = column - first_;
    return place >= 0 && place < int(boxes_.size()) ? boxes_[std::size_t(place)] : nullptr;
}

int ColumnChoiceHeader::boxHeight() const
{
    return fontMetrics().height() + Look::unit() + 4;
}

QSize ColumnChoiceHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + Look::unit() + boxHeight()};
}

void ColumnChoiceHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, boxHeight());
    QHeaderView::updateGeometries();
    placeBoxes();
}

void ColumnChoiceHeader::placeBoxes()
{
    for (int i = 0; i < int(boxes_.size()); ++i) {
        const int column = first_ + i;
        boxes_[std::size_t(i)]->setGeometry(sectionViewportPosition(column) + 2, height() - boxHeight() + 1,
                                            sectionSize(column) - 4, boxHeight() - 4);
        boxes_[std::size_t(i)]->show();
    }
}

} // namespace parvis
