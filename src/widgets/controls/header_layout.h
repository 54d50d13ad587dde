// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <set>
#include <vector>

class QMenu;
class QToolButton;

namespace parvis {

/// The head of a page: a title, then its figures, which take what room there is, then buttons at the right. Where they
/// do not stand side by side, the buttons move to a second line, and those that find no room there into a menu at its
/// end; on a low page all stands on one line. The figures move below the title: the page may become as narrow as its
/// widest part. GUI thread.
class HeaderLayout : public QLayout
{
    Q_OBJECT

public:
    explicit HeaderLayout(QWidget* parent);
    ~HeaderLayout() override;

    /// Items in the order title, figures, then what stands at the right.
    void addItem(QLayoutItem* item) override;
    /// Between items, and half of it between lines; pixels.
    void setGap(int gap);
    /// What it heads: where that is low, the head takes as little of it as can be.
    void follow(QWidget& page);
    bool isLow() const { return isLow_; }
    /// At the end of the buttons, for those that have no room.
    QToolButton* menuButton() const { return more_; }

    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

Q_SIGNALS:
    void lowChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands where in a width.
    struct Plan
    {
        struct Place
        {
            QWidget* widget;
            QRect rect;
        };
        std::vector<Place> places;
        std::set<QWidget*> inMenu;
        int height = 0;
    };
    using Parts = std::vector<QWidget*>;

    Parts shown() const;
    bool isWanted(QLayoutItem& item) const;
    int widthOf(const Parts& parts) const;
    int figuresWidth() const;
    Parts takeFitting(Parts parts, int room, Plan& plan) const;
    void addLine(Plan& plan, const Parts& parts, int width, int top) const;
    Plan planFor(int width) const;
    void fillMenu(const Plan& plan);

    std::vector<QLayoutItem*> items_;
    QToolButton* more_;
    QMenu* menu_;
    std::set<QWidget*> inMenu_; ///< buttons that it hides for want of room
    int gap_ = 16;
    bool isLow_ = false;
};

} // namespace parvis
