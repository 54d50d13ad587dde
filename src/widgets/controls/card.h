// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/state_mark.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace parvis {

/// One figure as one source gives it.
struct Quote
{
    QString value;
    QString note;
    QString origin;
    QString tip;
};

/// A titled box of the dashboard.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(const QString& title, QWidget* parent);

    /// The height does not go with the width: to know it, every text would be measured at a width that it never gets.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void clear();
    /// Beside the title, at the right.
    void addHeadingWidget(QWidget* widget);
    /// A large figure with what it counts, where it comes from, and what a click opens.
    void addFigure(const QString& value, const QString& what, const QString& origin, const QString& tip,
                   const std::function<void()>& open = {});
    /// Figures that several sources give for the same thing, side by side.
    void addQuotes(const std::vector<Quote>& quotes);
    /// The object name of the labels that hold those figures: large as a heading, and none.
    static QString figureName();
    void addWidget(QWidget* widget);
    void addNote(const QString& html);
    /// Lines of rich text; a click on a link gives its address.
    void addLinks(const QString& html, const std::function<void(const QString&)>& open);

private:
    QHBoxLayout* heading_;
    QVBoxLayout* content_;
};

/// States as lines of shape, word, bar and number; each line opens something.
class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);

    /// @param open  called with the mark's id on click, Enter or Space
    void setBars(const std::vector<std::pair<const StateMark*, int>>& bars,
                 const std::function<void(const QString&)>& open);
};

} // namespace parvis
