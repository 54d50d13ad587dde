// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/record.h"

#include <QAbstractItemModel>

#include <memory>
#include <set>

namespace parvis {

class ProvedRecords;

/// The programme as a tree: families as sections, priorities under them, levers under their priority, devices last.
/// Read-only; rebuilt from a register. GUI thread.
class ProgrammeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, CodeColumn, ContractsColumn, ColumnCount };
    enum Role { TableRole = Qt::UserRole + 1, KeyRole, FoldedRole, UnprovedRole, ContractRole };

    explicit ProgrammeModel(QObject* parent = nullptr);
    ~ProgrammeModel() override;

    void refresh(const Register& records);
    /// Nothing for a section.
    std::optional<RecordRef> recordAt(const QModelIndex& index) const;
    QModelIndex indexOf(const RecordRef& record) const;
    int recordCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Priorities can be dragged onto lines of the tree.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QMimeData* mimeData(const QModelIndexList& lines) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    const Node& nodeOf(const QModelIndex& index) const;
    void addPriorities(const Register& records);
    void addDevices(const Register& records);
    void addTree(Node& under, const Priority& priority, const ProvedRecords& proved, std::set<Id<Priority>>& placed);
    Node& section(const QString& family);
    Node& contractNode(const QString& name, Id<Contract> contract);

    Register records_;
    std::unique_ptr<Node> root_;
};

/// The contracts that answer a priority; of an axis of one contract that contract.
std::set<Id<Contract>> contractsAnswering(const Register& records, const Priority& priority);

} // namespace parvis
