// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace parvis {

/// Widgets in as many columns as fit, at most three; each one stands in the column that is the shortest so far, as high
/// as it needs to be at that width. GUI thread.
class CardColumns : public QLayout
{
public:
    explicit CardColumns(QWidget* parent);
    ~CardColumns() override;

    /// These widgets in this order, instead of those before.
    void setCards(const std::vector<QWidget*>& cards);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> items_;
};

} // namespace parvis
