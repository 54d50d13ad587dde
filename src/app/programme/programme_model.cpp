// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_model.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "domain/programme/priority_tree.h"
#include "tasks/evidence.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/drag_origin.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_schema.h"

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

struct ProgrammeModel::Node
{
    Node* parent = nullptr;
    int row = 0;
    QString title;
    QString code;
    RecordRef record; ///< of a section: key 0
    int contracts = 0;
    std::optional<Id<Contract>> contract; ///< whose tree it is of
    std::optional<Id<Source>> source;
    bool isUnproved = false; ///< no source is stated, and no document proves it
    std::vector<std::unique_ptr<Node>> children;

    Node& add()
    {
        children.push_back(std::make_unique<Node>());
        children.back()->parent = this;
        children.back()->row = int(children.size()) - 1;
        return *children.back();
    }
};

namespace {

template <class Node, class Visit>
void forEachNode(Node& node, const Visit& visit)
{
    for (const auto& child : node.children) {
        visit(*child);
        forEachNode(*child, visit);
    }
}

/// Families stand in their plural form: they head a list.
QString sectionTitle(const QString& family)
{
    const std::pair<QString, QString> known[] = {
        {u"priorité régionale"_s, ProgrammeModel::tr("Regional priorities and their levers")},
        {u"levier"_s, ProgrammeModel::tr("Levers")},
        {u"principe"_s, ProgrammeModel::tr("Principles")},
        {u"transition"_s, ProgrammeModel::tr("Transitions")},
        {u"axe local"_s, ProgrammeModel::tr("Local axes")}};
    for (const auto& [name, title] : known) {
        if (family == name)
            return title;
    }
    return family.isEmpty() ? ProgrammeModel::tr("Other") : family;
}

} // namespace

ProgrammeModel::ProgrammeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , root_(std::make_unique<Node>())
{
}

ProgrammeModel::~ProgrammeModel() = default;

std::set<Id<Contract>> contractsAnswering(const Register& records, const Priority& priority)
{
    std::set<Id<Contract>> contracts;
    if (priority.contract)
        contracts.insert(*priority.contract);
    for (const ContractPriority& link : records.all<ContractPriority>()) {
        if (link.priority == priority.id)
            contracts.insert(link.contract);
    }
    return contracts;
}

void ProgrammeModel::refresh(const Register& records)
{
    beginResetModel();
    records_ = records;
    root_ = std::make_unique<Node>();
    addPriorities(records);
    addDevices(records);
    endResetModel();
}

ProgrammeModel::Node& ProgrammeModel::section(const QString& family)
{
    const QString title = sectionTitle(family);
    for (const auto& node : root_->children) {
        if (node->title == title)
            return *node;
    }
    Node& made = root_->add();
    made.title = title;
    return made;
}

/// What all contracts share by its families, then the trees of the contracts. A priority whose parent is missing, or
/// stands in a ring of parents, goes to the section of its family.
void ProgrammeModel::addPriorities(const Register& records)
{
    const ProvedRecords proved(records, recordOf<Priority>().table);
    std::set<Id<Priority>> placed;
    for (const Priority* root : rootsOf(records, std::nullopt))
        addTree(section(root->family), *root, proved, placed);
    for (const auto& [name, contract] : contractsByName(records)) {
        for (const Priority* root : rootsOf(records, contract))
            addTree(contractNode(name, contract), *root, proved, placed);
    }
    for (const Priority& priority : records.all<Priority>()) {
        if (!placed.contains(priority.id))
            addTree(section(priority.family), priority, proved, placed);
    }
}

void ProgrammeModel::addTree(Node& under, const Priority& priority, const ProvedRecords& proved,
                             std::set<Id<Priority>>& placed)
{
    if (!placed.insert(priority.id).second)
        return;
    Node& node = under.add();
    node.title = priority.title;
    node.code = priority.code;
    node.record = refOf(priority.id);
    node.contract = priority.contract;
    node.contracts = int(contractsAnswering(records_, priority).size());
    node.source = priority.source;
    node.isUnproved = proved.originOf(priority.id.value, priority.source.has_value()) == Origin::Unknown;
    for (const Priority* child : childrenOf(records_, priority.id))
        addTree(node, *child, proved, placed);
}

/// The tree of one contract among the local axes.
ProgrammeModel::Node& ProgrammeModel::contractNode(const QString& name, Id<Contract> contract)
{
    Node& axes = section(u"axe local"_s);
    for (const auto& node : axes.children) {
        if (node->contract == contract)
            return *node;
    }
    Node& made = axes.add();
    made.title = name;
    made.code = records_.find(contract)->code.text();
    made.contract = contract;
    return made;
}

void ProgrammeModel::addDevices(const Register& records)
{
    if (records.all<Device>().empty())
        return;
    Node& devices = section(tr("Devices"));
    for (const Device& device : records.all<Device>()) {
        Node& node = devices.add();
        node.title = device.title;
        node.code = device.code;
        node.record = refOf(device.id);
        node.contracts = -1;
        node.source = device.source;
        node.isUnproved = !device.source;
    }
}

const ProgrammeModel::Node& ProgrammeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<const Node*>(index.internalPointer()) : *root_;
}

std::optional<RecordRef> ProgrammeModel::recordAt(const QModelIndex& index) const
{
    const RecordRef& record = nodeOf(index).record;
    return record.id > 0 ? std::optional(record) : std::nullopt;
}

QModelIndex ProgrammeModel::indexOf(const RecordRef& record) const
{
    QModelIndex found;
    forEachNode(*root_, [&](const Node& node) {
        if (node.record == record)
            found = createIndex(node.row, 0, &node);
    });
    return found;
}

int ProgrammeModel::recordCount() const
{
    int count = 0;
    forEachNode(*root_, [&](const Node& node) { count += node.record.id > 0; });
    return count;
}

QModelIndex ProgrammeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node& node = nodeOf(parent);
    if (row < 0 || row >= int(node.children.size()) || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, node.children[std::size_t(row)].get());
}

QModelIndex ProgrammeModel::parent(const QModelIndex& child) const
{
    const Node* above = child.isValid() ? nodeOf(child).parent : nullptr;
    return above && above != root_.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int ProgrammeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int ProgrammeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

Qt::ItemFlags ProgrammeModel::flags(const QModelIndex& index) const
{
    const bool isPriority = nodeOf(index).record.id > 0 && nodeOf(index).record.table == recordOf<Priority>().table;
    return QAbstractItemModel::flags(index) | (index.isValid() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags) |
           (isPriority ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData* ProgrammeModel::mimeData(const QModelIndexList& lines) const
{
    QMimeData* data = QAbstractItemModel::mimeData(lines);
    if (data)
        markDragOrigin(*data);
    return data;
}

QVariant ProgrammeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = nodeOf(index);
    const bool isSection = node.record.id == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TitleColumn)
            return node.title;
        if (index.column() == CodeColumn)
            return node.code;
        if (isSection || node.contracts < 0)
            return QString();
        return node.contracts == 0 ? unknownText() : QLocale().toString(node.contracts);
    case Qt::ForegroundRole:
        return index.column() == ContractsColumn && node.contracts == 0 ? QVariant(Look::ink(Look::Ink::Faint))
                                                                        : QVariant();
    case Qt::FontRole:
        if (isSection)
            return Look::sectionFont();
        return index.column() == CodeColumn ? QVariant(Look::codeFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == ContractsColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isSection ? QVariant() : QVariant(node.title + u'\n' + sourceTip(records_.find(node.source)));
    case TableRole:
        return node.record.table;
    case KeyRole:
        return node.record.id;
    case FoldedRole:
        return fold(node.code + u' ' + node.title);
    case ContractRole:
        return node.contract ? qint64(node.contract->value) : qint64(0);
    case UnprovedRole:
        return node.isUnproved;
    default:
        return {};
    }
}

QVariant ProgrammeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == ContractsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == ContractsColumn)
        return tr("How many contracts are recorded as answering this priority");
    if (role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Title") : section == CodeColumn ? tr("Code") : tr("Contracts");
}

} // namespace parvis
