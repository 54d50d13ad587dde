// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace parvis {

/// Every word must stand in the code or the title; a node that holds a hit stays, and so does all under a hit. Where
/// only values without a source are wanted, what is under one is held to that as well.
class ProgrammeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProgrammeFilter(QObject* parent);

    void setText(const QString& text);
    void setUnprovedOnly(bool isOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    bool unprovedOnly_ = false;
};

} // namespace parvis
