// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/zoom_box.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QLocale>

namespace parvis {

namespace {

constexpr int percents[] = {50, 75, 100, 125, 150, 200, 300, 400};
constexpr int selectionData = -1; ///< of the list; a fit is below, a percentage above

int dataOf(PageLayout::Fit fit)
{
    return selectionData - int(fit);
}

} // namespace

ZoomBox::ZoomBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(5);
    setAccessibleName(tr("Size of the pages"));
    addItem(tr("Page width"), dataOf(PageLayout::Fit::Width));
    addItem(tr("Whole page"), dataOf(PageLayout::Fit::Page));
    addItem(tr("Selection"), selectionData);
    insertSeparator(count());
    for (const int percent : percents)
        addItem(tr("%1 %").arg(percent), percent);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->fontMetrics().height());
    connect(this, &QComboBox::activated, this, &ZoomBox::choose);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ZoomBox::takeTyped);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoomBox::showCurrent);
}

void ZoomBox::showZoom(int percent)
{
    percent_ = percent;
    if (!lineEdit()->isModified() || !lineEdit()->hasFocus())
        showCurrent();
}

void ZoomBox::showCurrent()
{
    setEditText(tr("%1 %").arg(percent_));
}

void ZoomBox::choose(int row)
{
    const int chosen = itemData(row).toInt();
    lineEdit()->setModified(false);
    if (chosen > 0)
        Q_EMIT percentWanted(chosen);
    else if (chosen == selectionData)
        Q_EMIT selectionWanted();
    else
        Q_EMIT fitWanted(chosen == dataOf(PageLayout::Fit::Page) ? PageLayout::Fit::Page : PageLayout::Fit::Width);
    showCurrent();
}

/// "120", "120 %", "87,5"; anything else leaves the size as it is.
void ZoomBox::takeTyped()
{
    QString typed = lineEdit()->text();
    typed.remove(u'%');
    bool isNumber = false;
    const double percent = locale().toDouble(typed.simplified(), &isNumber);
    lineEdit()->setModified(false);
    if (isNumber && percent > 0)
        Q_EMIT percentWanted(percent);
    showCurrent();
}

} // namespace parvis
