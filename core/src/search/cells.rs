//! A sparse array: room for a value per document, taken only by the documents that a query touches. What is of the
//! corpus's size is one array of places; it comes zeroed from the system, and a page of it that nobody asks for costs
//! nothing.

/// Values by document.
#[derive(Default)]
pub(super) struct Cells<T> {
    /// By document: one more than the place of its value, or 0 for none.
    places: Vec<u32>,
    values: Vec<(u32, T)>,
}

impl<T: Default> Cells<T> {
    /// Room for documents 0 up to `len`.
    pub(super) fn new(len: usize) -> Self {
        Self { places: vec![0; len], values: Vec::new() }
    }

    /// The value of a document, made if it has none yet; `None` for a document that is not there.
    pub(super) fn touch(&mut self, doc: u32) -> Option<&mut T> {
        let place = self.places.get_mut(doc as usize)?;
        if *place == 0 {
            self.values.push((doc, T::default()));
            *place = u32::try_from(self.values.len()).ok()?;
        }
        self.get(doc)
    }

    /// The value of a document, if it has one.
    pub(super) fn get(&mut self, doc: u32) -> Option<&mut T> {
        let place = self.places.get(doc as usize)?.checked_sub(1)?;
        self.values.get_mut(place as usize).map(|(_, value)| value)
    }

    /// Documents that have a value, in the order in which they got it.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &T)> {
        self.values.iter().map(|(doc, value)| (*doc, value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_touched_has_a_value() {
        let mut cells: Cells<u8> = Cells::new(3);
        assert_eq!(cells.get(2), None);
        *cells.touch(2).unwrap() += 5;
        *cells.touch(0).unwrap() += 1;
        *cells.touch(2).unwrap() += 5;
        assert_eq!(cells.touch(3), None);
        assert_eq!(cells.iter().collect::<Vec<_>>(), [(2, &10), (0, &1)]);
    }
}
