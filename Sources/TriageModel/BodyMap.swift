/// A figure on which places of the body are marked: the same places in drawings of several sizes.
package struct BodyMap: Hashable, Sendable {
  /// The names of the places; options and cells refer to them by position.
  package let regions: [RegionID]
  /// The drawings, at most one of each size, the largest first.
  package let drawings: [Drawing]

  /// A figure with its drawings.
  package init(regions: [RegionID], drawings: [Drawing]) {
    self.regions = regions
    self.drawings = drawings
  }

  /// The drawing of a size; nil if there is none.
  package func drawing(_ size: Drawing.Size) -> Drawing? { drawings.first { $0.size == size } }
}

extension BodyMap {
  /// The figure in one size, cell by cell.
  package struct Drawing: Hashable, Sendable {
    /// What a drawing is for.
    package enum Size: String, Hashable, Sendable, CaseIterable {
      /// Beside a question, where there is plenty of room.
      case large
      /// Beside a question on a screen of 80 columns and 24 rows.
      case medium
      /// Between the lines of the result and of the record.
      case small
    }

    /// What it is for.
    package let size: Size
    /// The lines as they are drawn, every letter one column wide, all lines of the same width.
    package let art: [[Unicode.Scalar]]
    /// The same in plain ASCII, cell for cell.
    package let ascii: [[Unicode.Scalar]]
    /// For each cell the position of the region it belongs to; nil beside all regions.
    package let regions: [[Int?]]
    /// Where a region can be entered, row by row; every region has at least one such place.
    package let spots: [Spot]

    /// A drawing whose lists have the same number of rows and columns.
    package init(
      size: Size, art: [[Unicode.Scalar]], ascii: [[Unicode.Scalar]], regions: [[Int?]],
      spots: [Spot]
    ) {
      self.size = size
      self.art = art
      self.ascii = ascii
      self.regions = regions
      self.spots = spots
    }

    /// How many rows it has.
    package var rows: Int { regions.count }
    /// How many columns it has.
    package var columns: Int { regions.first?.count ?? 0 }
  }

  /// A cell at which a region can be entered, and which names it by the key of its answer.
  package struct Spot: Hashable, Sendable {
    /// The row in the drawing, from 0.
    package let row: Int
    /// The column in the drawing, from 0.
    package let column: Int
    /// The position of its region.
    package let region: Int

    /// A cell of a region.
    package init(row: Int, column: Int, region: Int) {
      self.row = row
      self.column = column
      self.region = region
    }
  }
}

/// What an answer says about a region of the body.
package struct BodyMark: Hashable, Sendable {
  /// What is felt there.
  package enum Feeling: String, Hashable, Sendable, CaseIterable {
    /// It hurts.
    case pain
    /// It is numb or tingly.
    case numb
  }

  /// The position of the region.
  package let region: Int
  /// What is felt there.
  package let feeling: Feeling

  /// A region with what is felt there.
  package init(region: Int, feeling: Feeling) {
    self.region = region
    self.feeling = feeling
  }
}
